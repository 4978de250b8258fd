package dev.gongbu.grade;

import dev.gongbu.aws.parse.Finding;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.text.Wording;

/** What is said of a command, in sentences that do not give the solution away. */
final class CommandSentences {

    private static final int LONGEST = 60;

    static final Wording RIGHT = new Wording("맞다.", "Right.");

    static final Wording EMPTY = new Wording("아직 아무것도 입력하지 않았다.", "Nothing has been typed yet.");

    static final Wording NO_COMMAND =
            new Wording(
                    "AWS CLI 명령으로 읽히지 않는다. 명령은 `aws`로 시작하고 서비스와 작업이 뒤따른다.",
                    "This does not read as a command of the AWS CLI. A command begins with `aws`, then a service and an operation.");

    static final Wording TYPE_A_COMMAND =
            new Wording(
                    "`aws <서비스> <작업> --옵션 값` 꼴로 한 줄을 입력한다. 모르면 힌트를 본다.",
                    "Type one line such as `aws <service> <operation> --option value`. Ask for a hint if you are stuck.");

    static final Wording LAYOUT =
            new Wording(
                    "한글 자판이 켜진 채로 입력한 것 같다. 채점하지 않았다.",
                    "This seems to be typed with the Korean layout on. Nothing was counted.");

    static final Wording TAKE_OFFER =
            new Wording(
                    "제시한 줄이 맞으면 그대로 받아들인다.", "Take the offered line over if it is what you meant.");

    static final Wording TRY_AGAIN =
            new Wording("그 자리만 고쳐 다시 입력한다.", "Mend that place and type the line again.");

    static final Wording REST =
            new Wording("셸 연산자 뒤는 보지 않았다.", "What follows the shell operator was not looked at.");

    static final Wording TWICE =
            new Wording(
                    "같은 옵션이 두 번 있다. AWS CLI는 마지막 것만 쓴다.",
                    "An option stands there twice. The AWS CLI uses the last one alone.");

    static final Wording SPLIT =
            new Wording(
                    "따옴표 없는 `{…,…}`는 셸이 쉼표에서 여러 낱말로 나눈다. 값을 작은따옴표로 묶는다.",
                    "A shell splits `{…,…}` at its commas. Put the value in single quotes.");

    static final Wording PATTERN =
            new Wording(
                    "따옴표 없는 `[…]`는 셸이 파일 이름의 무늬로 읽는다. 값을 작은따옴표로 묶는다.",
                    "A shell reads `[…]` as a pattern of file names. Put the value in single quotes.");

    private CommandSentences() {}

    static Wording bound(String option) {
        return new Wording(
                "`%s`는 보이는 양만 줄인다. 과제에는 없어도 된다.".formatted(option),
                "`%s` only bounds what is shown. The task does not need it.".formatted(option));
    }

    static Wording abbreviated(CommandUse use) {
        return new Wording(
                "`%s`는 `%s`의 줄임이다. 스크립트에는 끝까지 적는다.".formatted(shown(use.typed()), use.name()),
                "`%s` is short for `%s`. Write it out in scripts."
                        .formatted(shown(use.typed()), use.name()));
    }

    static Wording of(CommandDifference difference, String got) {
        return switch (difference.cause()) {
            case OTHER_SERVICE ->
                    got.isEmpty()
                            ? new Wording("서비스 이름이 없다.", "The service is missing.")
                            : new Wording(
                                    "다른 서비스다: `%s`".formatted(shown(got)),
                                    "This is another service: `%s`".formatted(shown(got)));
            case OTHER_OPERATION ->
                    got.isEmpty()
                            ? new Wording(
                                    "서비스는 맞지만 작업 이름이 없다.",
                                    "The service is right, the operation is missing.")
                            : new Wording(
                                    "서비스는 맞지만 다른 작업이다: `%s`".formatted(shown(got)),
                                    "The service is right, but this is another operation: `%s`"
                                            .formatted(shown(got)));
            case HELP ->
                    new Wording(
                            "`help`는 설명을 보는 말이다. 과제를 하는 명령을 입력한다.",
                            "`help` shows a page. Type the command that does the task.");
            case REPEATED ->
                    new Wording(
                            "`%s` 옵션이 두 번 있고 값이 다르다. AWS CLI는 마지막 것만 쓴다."
                                    .formatted(difference.label()),
                            "`%s` stands there twice with different values. The AWS CLI uses the last one alone."
                                    .formatted(difference.label()));
            case STRAY ->
                    new Wording(
                            "`%s`의 자리가 없다. 값에 빈칸이 있으면 따옴표로 묶고, 아니면 지운다.".formatted(shown(got)),
                            "There is no place for `%s`. Quote a value that holds blanks, or delete the word."
                                    .formatted(shown(got)));
            case MISSING ->
                    new Wording(
                            "필요한 옵션이나 값이 하나 빠졌다.",
                            "An option or a value that the task needs is missing.");
            case SURPLUS ->
                    new Wording(
                            "과제에 없는 옵션이다: `%s`".formatted(difference.label()),
                            "The task does not ask for this option: `%s`"
                                    .formatted(difference.label()));
            case OTHER_VALUE ->
                    new Wording(
                            "값이 과제와 다르다: " + place(difference),
                            "The value is not what the task asks for: " + place(difference));
            case MEMBER_MISSING ->
                    new Wording(
                            "값에 빠진 것이 있다: " + place(difference),
                            "Something is missing in the value: " + place(difference));
            case MEMBER_SURPLUS ->
                    new Wording(
                            "값에 과제와 맞지 않는 것이 들어 있다: " + place(difference),
                            "The value holds something that the task does not ask for: "
                                    + place(difference));
            case OTHER_ORDER ->
                    new Wording(
                            "들어 있는 것은 맞지만 차례가 다르다: " + place(difference),
                            "The elements are right, but not in this order: " + place(difference));
            case IN_A_FILE ->
                    new Wording(
                            "파일에서 읽는 값은 채점할 수 없다: %s. 값을 명령 안에 바로 적는다."
                                    .formatted(place(difference)),
                            "A value that is read from a file cannot be graded: %s. Type it inline."
                                    .formatted(place(difference)));
        };
    }

    static Wording next(CommandDifference difference, CommandCall answer) {
        var label = difference.label();
        return switch (difference.cause()) {
            case OTHER_SERVICE ->
                    new Wording(
                            "어느 서비스의 일인지 먼저 정한다. 서비스의 작업은 `gongbu aws list <서비스>`로 본다.",
                            "First settle whose job it is. `gongbu aws list <service>` lists what a service does.");
            case OTHER_OPERATION, HELP ->
                    new Wording(
                            "`gongbu aws list %s`로 작업을 본다.".formatted(answer.service()),
                            "See the operations with `gongbu aws list %s`."
                                    .formatted(answer.service()));
            case MISSING, STRAY -> options(answer);
            case SURPLUS, REPEATED -> surplus(difference);
            case OTHER_VALUE, MEMBER_MISSING, MEMBER_SURPLUS, OTHER_ORDER, IN_A_FILE ->
                    label.isEmpty()
                            ? options(answer)
                            : new Wording(
                                    "`%s`의 값을 다시 본다.".formatted(label),
                                    "Look at the value of `%s` again.".formatted(label));
        };
    }

    private static Wording surplus(CommandDifference difference) {
        var label = difference.label();
        return difference.cause() == CommandDifference.Cause.SURPLUS
                ? new Wording(
                        "`%s` 옵션이 과제에 필요한지 다시 본다.".formatted(label),
                        "See whether the task needs `%s`.".formatted(label))
                : new Wording(
                        "`%s` 옵션을 하나만 남긴다.".formatted(label), "Leave one `%s`.".formatted(label));
    }

    private static Wording options(CommandCall answer) {
        var command = ("aws " + answer.service() + " " + answer.operation()).strip();
        return new Wording(
                "`gongbu aws explain '%s'`로 옵션을 본다.".formatted(command),
                "See the options with `gongbu aws explain '%s'`.".formatted(command));
    }

    /** An option and the path in its value. */
    private static String place(CommandDifference difference) {
        var label = difference.label().isEmpty() ? "값" : "`" + difference.label() + "`";
        return difference.path().isEmpty() ? label : label + " `" + shown(difference.path()) + "`";
    }

    /** What the AWS CLI says, or less where that would give the solution away. */
    static Wording of(Finding finding, String got, CommandDiscretion discretion) {
        var told = new Wording(finding.korean(), finding.english());
        var nearest = finding.nearest().isEmpty() ? "" : finding.nearest().getFirst();
        if (CommandMends.isOpposite(got, nearest)) {
            return general(finding.rule(), got);
        }
        boolean isNamed = !nearest.isEmpty() && CommandMends.isSlip(got, nearest);
        if (!discretion.gives(told, isNamed ? nearest : "")) {
            return told;
        }
        var general = general(finding.rule(), got);
        return isNamed
                ? new Wording(
                        general.korean() + " 혹시 `%s`?".formatted(nearest),
                        general.english() + " Did you mean `%s`?".formatted(nearest))
                : general;
    }

    private static Wording general(Rule rule, String got) {
        return switch (rule) {
            case UNKNOWN_SERVICE ->
                    new Wording(
                            "`%s`라는 서비스는 없다.".formatted(shown(got)),
                            "There is no service `%s`.".formatted(shown(got)));
            case UNKNOWN_OPERATION ->
                    new Wording(
                            "`%s`라는 작업은 없다.".formatted(shown(got)),
                            "There is no operation `%s`.".formatted(shown(got)));
            case MISSING_SERVICE -> new Wording("서비스 이름이 없다.", "The service is missing.");
            case MISSING_OPERATION -> new Wording("작업 이름이 없다.", "The operation is missing.");
            case UNKNOWN_OPTION ->
                    new Wording(
                            "`%s` 옵션은 이 명령에 없다.".formatted(shown(got)),
                            "This command has no option `%s`.".formatted(shown(got)));
            case AMBIGUOUS_OPTION ->
                    new Wording(
                            "`%s`만으로는 어느 옵션인지 알 수 없다. 이름을 끝까지 적는다.".formatted(shown(got)),
                            "`%s` could be more than one option. Write the name out."
                                    .formatted(shown(got)));
            case MISSING_OPTION ->
                    new Wording("꼭 있어야 하는 옵션이나 값이 빠졌다.", "A required option or value is missing.");
            case MISSING_MEMBER ->
                    new Wording(
                            "값에 꼭 있어야 하는 것이 빠졌다.", "Something required is missing in the value.");
            case EXCLUSIVE_OPTIONS ->
                    new Wording("함께 쓸 수 없는 옵션이 있다.", "There are options that exclude each other.");
            case UNKNOWN_MEMBER ->
                    new Wording(
                            "이 값에는 `%s`라는 이름이 없다.".formatted(shown(got)),
                            "This value has no member `%s`.".formatted(shown(got)));
            default ->
                    new Wording(
                            "이 값은 AWS CLI가 받지 않는다: `%s`".formatted(shown(got)),
                            "The AWS CLI does not take this value: `%s`".formatted(shown(got)));
        };
    }

    static Wording of(CommandMends.Mended mended, String got) {
        return switch (mended.first()) {
            case SIGNS ->
                    new Wording(
                            "문서에서 복사한 따옴표·줄표·전각 글자는 셸이 알지 못한다. `'`, `\"`, `-`를 직접 친다: `%s`"
                                    .formatted(shown(got)),
                            "A shell does not know the quotes, dashes and wide letters of a text editor. Type `'`, `\"` and `-`: `%s`"
                                    .formatted(shown(got)));
            case CONTINUATION ->
                    new Wording(
                            "줄을 잇는 `\\` 뒤에는 바로 줄바꿈이 와야 한다. 한 줄로 적으려면 `\\`를 지운다.",
                            "A `\\` that continues a line must be the last thing in it. On one line, delete it.");
            case DASHES ->
                    new Wording(
                            "옵션 이름 앞에는 붙임표를 두 개(`--`) 적는다: `%s`".formatted(shown(got)),
                            "An option begins with two dashes (`--`): `%s`".formatted(shown(got)));
            case PROGRAM ->
                    new Wording("명령은 `aws`로 시작해야 한다.", "A command has to begin with `aws`.");
            case QUOTE ->
                    new Wording(
                            "연 따옴표나 백슬래시가 줄 끝까지 닫히지 않았다. 값이 끝나는 곳에 같은 따옴표를 붙인다.",
                            "A quote or a backslash is still open at the end of the line. Close it where the value ends.");
            case NAME ->
                    new Wording(
                            "거의 맞았다. `%s`의 철자를 본다. 혹시 `%s`?"
                                    .formatted(shown(got), mended.nearest()),
                            "Almost. Look at the spelling of `%s`: did you mean `%s`?"
                                    .formatted(shown(got), mended.nearest()));
        };
    }

    static Wording almost(CommandDifference difference) {
        return new Wording(
                "거의 맞았다. 대소문자, 빈칸, 따옴표처럼 작은 차이가 값에 있다: " + place(difference),
                "Almost. Case, blanks or quotes differ in the value: " + place(difference));
    }

    /** Short and without anything that moves a cursor. */
    private static String shown(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return text.length() > LONGEST ? shown.append('…').toString() : shown.toString();
    }
}
