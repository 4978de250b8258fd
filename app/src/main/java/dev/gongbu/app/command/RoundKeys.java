package dev.gongbu.app.command;

import dev.gongbu.text.Wording;

/** What can be typed in place of an answer. */
final class RoundKeys {
    /** One short line. */
    static final Wording SENTENCE =
            new Wording(
                    "? 힌트  s 건너뛰기  r 정답  u 되돌리기  f 불분명  e 쉬웠다  q 그만  :h 도움말",
                    "? hint  s skip  r reveal  u undo  f unclear  e easy  q quit  :h help");

    /** What cannot be said in one line. */
    static final Wording MORE =
            new Wording(
                    "한/영이 한글이어도 된다(ㄴ은 s). r, u, f, e가 답일 수 있는 문제에서는 앞에 :을 붙인다(:r). e는 바로 앞에"
                            + " 맞힌 문제가 쉬웠다는 뜻이다. :f 뒤에 까닭을 적을 수 있다. 답은 모두 그때그때 기록에 남는다.",
                    "The Korean layout may be on (ㄴ is s). Where r, u, f or e could be an answer,"
                            + " put a colon before it (:r). With e the last answer was easy. A"
                            + " reason may follow :f. Every answer is kept at once.");

    private RoundKeys() {}
}
