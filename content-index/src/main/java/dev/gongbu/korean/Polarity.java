package dev.gongbu.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells names that mean the opposite of each other, although they are spelt almost alike: 상태 저장 and
 * 상태 비저장, 인바운드 and 아웃바운드, synchronous and asynchronous. No edit distance can.
 */
public final class Polarity {

    private static final String[] NEGATIONS = {
        "비", "무", "불", "부", "미", "안", "못", "반", "탈", "역", "논", "언"
    };

    /** Words that begin with such a syllable and negate nothing. */
    private static final String[] NO_NEGATIONS = {
        "비용", "비밀", "비율", "비교", "비트", "비디오", "비즈니스", "무료", "무결", "무효", "불러", "미리", "미디어", "안전",
        "안정", "안내", "반복", "반환", "반응", "부하", "부분", "부트", "역할", "역량", "논리", "언어", "미터", "미러", "무선"
    };

    private static final String[] PREFIXES = {
        "non", "not", "un", "in", "im", "ir", "dis", "de", "anti", "no", "mis"
    };

    /** What an a- negates. */
    private static final String[] STEMS = {"sync", "symmetr", "typical", "tomic"};

    private static final String[][] PAIRS =
            pairs(
                    "인=아웃",
                    "온=오프",
                    "업=다운",
                    "업=아웃",
                    "인=다운",
                    "온프레미스=클라우드",
                    "수직=수평",
                    "내부=외부",
                    "내=외",
                    "정적=동적",
                    "퍼블릭=프라이빗",
                    "공개=비공개",
                    "공개=사설",
                    "공인=사설",
                    "읽기=쓰기",
                    "최대=최소",
                    "최고=최저",
                    "허용=거부",
                    "허용=차단",
                    "허가=거부",
                    "명시=암시",
                    "명시=암묵",
                    "증가=감소",
                    "확장=축소",
                    "이상=이하",
                    "초과=미만",
                    "이전=이후",
                    "시작=종료",
                    "시작=끝",
                    "시작=중지",
                    "활성=비활성",
                    "활성=대기",
                    "활성=수동",
                    "송신=수신",
                    "발신=수신",
                    "업로드=다운로드",
                    "암호화=복호화",
                    "압축=해제",
                    "능동=수동",
                    "자동=수동",
                    "원본=사본",
                    "소스=대상",
                    "출발=도착",
                    "송신자=수신자",
                    "생산자=소비자",
                    "기본=보조",
                    "주=보조",
                    "가능=불가",
                    "가능=불가능",
                    "있다=없다",
                    "있음=없음",
                    "있는=없는",
                    "있=없",
                    "된다=안된다",
                    "한다=안한다",
                    "된다=되지않는다",
                    "한다=하지않는다",
                    "유=무",
                    "가변=불변",
                    "가역=비가역",
                    "영구=임시",
                    "물리=논리",
                    "상위=하위",
                    "상향=하향",
                    "상=하",
                    "핫=콜드",
                    "정방향=역방향",
                    "순방향=역방향",
                    "순=역",
                    "참=거짓",
                    "예=아니요",
                    "켜=끄",
                    "켠=끈",
                    "높=낮",
                    "크=작",
                    "큰=작은",
                    "많=적",
                    "늘=줄",
                    "빠=느",
                    "빠른=느린",
                    "강한=약한",
                    "긴=짧은",
                    "첫=마지막",
                    "선입=후입",
                    "입력=출력",
                    "수입=수출",
                    "가져오기=내보내기",
                    "연결=해제",
                    "등록=해제",
                    "잠금=해제",
                    "동시=순차",
                    "전=후",
                    "앞=뒤",
                    "위=아래",
                    "왼=오른",
                    "안=밖",
                    "먼저=나중",
                    "양=음",
                    "좁=넓",
                    "클라이언트=서버",
                    "푸시=풀",
                    "게시=구독",
                    "송=수",
                    "이다=아니다",
                    "인=아닌",
                    "맞다=아니다",
                    "강력한=최종",
                    "in=out",
                    "on=off",
                    "up=down",
                    "up=out",
                    "in=down",
                    "ingress=egress",
                    "public=private",
                    "static=dynamic",
                    "internal=external",
                    "inner=outer",
                    "intra=inter",
                    "read=write",
                    "reader=writer",
                    "max=min",
                    "maximum=minimum",
                    "allow=deny",
                    "allow=block",
                    "enable=disable",
                    "enabled=disabled",
                    "implicit=explicit",
                    "start=stop",
                    "start=end",
                    "upload=download",
                    "encrypt=decrypt",
                    "encryption=decryption",
                    "true=false",
                    "yes=no",
                    "hot=cold",
                    "ful=less",
                    "active=passive",
                    "active=standby",
                    "source=destination",
                    "primary=secondary",
                    "push=pull",
                    "publish=subscribe",
                    "attach=detach",
                    "before=after",
                    "with=without",
                    "client=server",
                    "vertical=horizontal",
                    "east=west",
                    "north=south",
                    "pre=post",
                    "over=under",
                    "strong=eventual",
                    "import=export",
                    "first=last",
                    "fifo=lifo",
                    "fast=slow",
                    "high=low",
                    "upper=lower",
                    "warm=cold",
                    "increase=decrease",
                    "incoming=outgoing",
                    "send=receive",
                    "sender=receiver",
                    "producer=consumer",
                    "positive=negative",
                    "master=slave",
                    "lock=unlock",
                    "multi=single",
                    "다중=단일",
                    "멀티=단일",
                    "멀티=싱글");

    private Polarity() {}

    /**
     * Whether one text is the other, slips aside, once a negation is taken away or a word exchanged
     * for its opposite. Spaces, case and hyphens do not matter. Takes any text.
     */
    public static boolean opposed(String one, String other) {
        String a = words(one);
        String b = words(other);
        if (a.isEmpty() || b.isEmpty() || a.length() > 200 || b.length() > 200) {
            return false;
        }
        String left = a.replace(" ", "");
        String right = b.replace(" ", "");
        if (left.equals(right)) {
            return false;
        }
        return turns(a, left, right) || turns(b, right, left);
    }

    private static boolean turns(String words, String typed, String other) {
        int most = slips(other);
        int distance = -1;
        for (var turn : turned(words, other)) {
            int slips = Math.min(turn.slips(), most);
            int now = JamoDistance.between(turn.text(), other, slips);
            if (now > slips) {
                continue;
            }
            distance = distance < 0 ? JamoDistance.between(typed, other, 40) : distance;
            if (now < distance) {
                return true;
            }
        }
        return false;
    }

    /** As many slips as are forgiven in a name of this length. */
    private static int slips(String name) {
        int keys = JamoDistance.keys(name);
        return keys >= 10 ? 2 : keys >= 4 ? 1 : 0;
    }

    /**
     * A text turned to its opposite.
     *
     * @param slips how many may be forgiven beside, so that a short turn is no accident
     */
    private record Turn(String text, int slips) {}

    /**
     * Everything that the text becomes by one turn, without spaces, as far as it may be the other.
     */
    private static List<Turn> turned(String words, String other) {
        var turned = new ArrayList<Turn>();
        negations(words, turned);
        prefixes(words, turned);
        String glued = words.replace(" ", "");
        for (String[] pair : PAIRS) {
            swap(glued, pair[0], pair[1], other, turned);
            swap(glued, pair[1], pair[0], other, turned);
        }
        return turned;
    }

    private static void negations(String words, List<Turn> turned) {
        for (int i = 0; i < words.length(); i++) {
            for (String negation : NEGATIONS) {
                boolean here = words.startsWith(negation, i) && !negatesNothing(words, i);
                String rest = words.substring(0, i) + words.substring(i + 1);
                if (here && rest.replace(" ", "").length() >= 2) {
                    boolean begins = i == 0 || words.charAt(i - 1) == ' ';
                    turned.add(new Turn(rest.replace(" ", ""), begins ? 1 : 0));
                }
            }
        }
    }

    private static boolean negatesNothing(String words, int at) {
        for (String word : NO_NEGATIONS) {
            if (words.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static void prefixes(String words, List<Turn> turned) {
        for (int i = 0; i < words.length(); i++) {
            boolean begins = i == 0 || !latin(words.charAt(i - 1));
            if (!begins || !latin(words.charAt(i))) {
                continue;
            }
            for (String prefix : PREFIXES) {
                if (words.startsWith(prefix, i)) {
                    rest(words, i, prefix.length(), turned);
                }
            }
            for (String stem : STEMS) {
                if (words.startsWith("a" + stem, i)) {
                    rest(words, i, 1, turned);
                }
            }
        }
    }

    private static void rest(String words, int at, int length, List<Turn> turned) {
        String rest = words.substring(at + length);
        if (rest.replace(" ", "").length() >= 4) {
            turned.add(new Turn((words.substring(0, at) + rest).replace(" ", ""), 2));
        }
    }

    private static void swap(
            String text, String one, String other, String goal, List<Turn> turned) {
        int at = goal.contains(other) ? text.indexOf(one) : -1;
        int slips = Math.min(one.length(), other.length()) > 1 ? 1 : 0;
        while (at >= 0) {
            String turn = text.substring(0, at) + other + text.substring(at + one.length());
            turned.add(new Turn(turn, slips));
            at = text.indexOf(one, at + 1);
        }
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String[][] pairs(String... words) {
        var pairs = new String[words.length][];
        for (int i = 0; i < words.length; i++) {
            pairs[i] = words[i].split("=", -1);
        }
        return pairs;
    }

    /** Letters and digits in lower case, everything else as single spaces. */
    private static String words(String text) {
        String normal = TextNormalizer.normalize(text).text().toLowerCase(Locale.ROOT);
        var words = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
