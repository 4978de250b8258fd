package dev.gongbu.aws.lint;

import dev.gongbu.aws.read.Remark;

import java.util.List;
import java.util.Map;

/**
 * Finds sentences that say no more than the name does: {@code create-queue: 대기열을 생성한다}. They are
 * short, and end in the verb that the name begins with.
 */
final class MereTranslation {

    /** With this many words there is room for no more than an object and a verb. */
    private static final int FEW_WORDS = 3;

    private static final List<String> SPECIFY = List.of("지정한다.", "설정한다.", "정한다.", "나타낸다.");

    /** The first word of a command's name, and how a dictionary has it. */
    private static final Map<String, List<String>> VERBS =
            Map.ofEntries(
                    Map.entry("add", List.of("추가한다.", "더한다.", "붙인다.")),
                    Map.entry("attach", List.of("연결한다.", "붙인다.", "부착한다.")),
                    Map.entry("cancel", List.of("취소한다.")),
                    Map.entry("copy", List.of("복사한다.")),
                    Map.entry("create", List.of("만든다.", "생성한다.")),
                    Map.entry("delete", List.of("지운다.", "삭제한다.")),
                    Map.entry("deregister", List.of("등록 해제한다.", "등록을 해제한다.", "해제한다.")),
                    Map.entry("describe", List.of("보여 준다.", "조회한다.", "설명한다.", "확인한다.", "본다.")),
                    Map.entry("detach", List.of("분리한다.", "뗀다.", "떼어 낸다.")),
                    Map.entry("disable", List.of("끈다.", "비활성화한다.")),
                    Map.entry("enable", List.of("켠다.", "활성화한다.")),
                    Map.entry("get", List.of("가져온다.", "조회한다.", "얻는다.", "보여 준다.", "확인한다.")),
                    Map.entry("list", List.of("나열한다.", "보여 준다.", "조회한다.", "목록을 본다.", "늘어놓는다.")),
                    Map.entry("modify", List.of("바꾼다.", "수정한다.", "변경한다.")),
                    Map.entry("put", List.of("넣는다.", "저장한다.", "설정한다.", "정한다.")),
                    Map.entry("register", List.of("등록한다.")),
                    Map.entry("remove", List.of("제거한다.", "뺀다.", "삭제한다.", "지운다.")),
                    Map.entry("restore", List.of("복원한다.", "되살린다.")),
                    Map.entry("send", List.of("보낸다.", "전송한다.")),
                    Map.entry("set", List.of("설정한다.", "정한다.", "바꾼다.")),
                    Map.entry("start", List.of("시작한다.", "켠다.", "실행한다.")),
                    Map.entry("stop", List.of("멈춘다.", "중지한다.", "끈다.")),
                    Map.entry("tag", List.of("붙인다.", "단다.")),
                    Map.entry("terminate", List.of("종료한다.", "끝낸다.")),
                    Map.entry("untag", List.of("뗀다.", "제거한다.", "지운다.")),
                    Map.entry("update", List.of("바꾼다.", "수정한다.", "변경한다.", "갱신한다.", "고친다.")));

    private MereTranslation() {}

    static boolean is(Remark remark) {
        int words = remark.text().split(" ", -1).length;
        if (remark.subject().contains(" --") || remark.subject().startsWith("--")) {
            return words <= FEW_WORDS - 1 || words <= FEW_WORDS && endsIn(remark, SPECIFY);
        }
        if (remark.subject().equals("service")) {
            return words <= FEW_WORDS - 1;
        }
        var verbs = VERBS.getOrDefault(firstWord(remark.subject()), List.of());
        return words <= FEW_WORDS && endsIn(remark, verbs);
    }

    private static String firstWord(String name) {
        int dash = name.indexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }

    private static boolean endsIn(Remark remark, List<String> endings) {
        for (var ending : endings) {
            if (remark.text().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
