package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words.Opening;
import dev.gongbu.aws.syntax.Words.Unclosed;

import java.util.List;

/** The sentences for lines that are no words, and for words that are no command. */
final class LineFindings {

    private LineFindings() {}

    static Finding tooLong(int length, int most) {
        return of(
                ErrorClass.ValueError,
                Rule.TOO_LONG,
                most,
                length,
                "줄이 너무 길다. %,d자까지 읽는다. 긴 값은 파일에 쓰고 file://로 건넨다.".formatted(most),
                "The line is too long: at most %,d characters are read. Put long values into a file (file://)."
                        .formatted(most),
                List.of());
    }

    static Finding controlCharacter(int at, char character) {
        return of(
                ErrorClass.ValueError,
                Rule.CONTROL_CHARACTER,
                at,
                at + 1,
                "보이지 않는 제어 문자(U+%04X)가 들어 있다. 지우고 다시 입력한다.".formatted((int) character),
                "The line holds a control character (U+%04X). Delete it."
                        .formatted((int) character),
                List.of());
    }

    static Finding unclosed(Unclosed unclosed, int end) {
        var sign = unclosed.opening() == Opening.SINGLE_QUOTE ? "'" : "\"";
        if (unclosed.opening() == Opening.ESCAPE) {
            return of(
                    ErrorClass.ValueError,
                    Rule.UNCLOSED_QUOTE,
                    unclosed.at(),
                    end,
                    "줄이 백슬래시(\\)로 끝났다. 다음 줄을 이어 쓰거나 백슬래시를 지운다.",
                    "No escaped character: the line ends with a backslash.",
                    List.of());
        }
        return of(
                ErrorClass.ValueError,
                Rule.UNCLOSED_QUOTE,
                unclosed.at(),
                end,
                "여기서 연 따옴표(%s)가 닫히지 않았다. 값이 끝나는 곳에 같은 따옴표를 붙인다.".formatted(sign),
                "No closing quotation: the quote (%s) opened here is not closed.".formatted(sign),
                List.of());
    }

    static Finding notAws(Word word, List<String> nearest) {
        return of(
                ErrorClass.ArgParseException,
                Rule.NOT_AWS,
                word.from(),
                word.to(),
                "AWS 명령이 아니다. 명령은 `aws`로 시작하고 서비스 이름이 뒤따른다: aws s3 ls",
                "This is no AWS command: a command begins with `aws` and a service, as in: aws s3 ls",
                nearest);
    }

    static Finding missingService(int at) {
        return of(
                ErrorClass.ArgParseException,
                Rule.MISSING_SERVICE,
                at,
                at,
                "서비스 이름이 없다. `aws` 뒤에 서비스를 적는다: aws sqs list-queues",
                "the following arguments are required: command",
                List.of());
    }

    static Finding unknownService(Word word, List<String> nearest) {
        return of(
                ErrorClass.ArgParseException,
                Rule.UNKNOWN_SERVICE,
                word.from(),
                word.to(),
                "`%s`라는 서비스는 없다. %s".formatted(shown(word), hint(nearest, "서비스 이름을 확인한다.")),
                "argument command: Found invalid choice '%s'".formatted(shown(word)),
                nearest);
    }

    static Finding missingOperation(ErrorClass errorClass, int at, String typed) {
        return of(
                errorClass,
                Rule.MISSING_OPERATION,
                at,
                at,
                "무엇을 할지가 빠졌다. `aws %s` 뒤에 작업 이름을 적는다.".formatted(typed),
                errorClass == ErrorClass.ArgParseException
                        ? "the following arguments are required: operation"
                        : "usage: aws [options] %s <subcommand> [parameters]: too few arguments"
                                .formatted(typed),
                List.of());
    }

    static Finding unknownOperation(Word word, String typed, String place, List<String> nearest) {
        return of(
                ErrorClass.ArgParseException,
                Rule.UNKNOWN_OPERATION,
                word.from(),
                word.to(),
                "`aws %s`에 `%s`라는 작업은 없다. %s"
                        .formatted(typed, shown(word), hint(nearest, "작업 이름을 확인한다.")),
                "argument %s: Found invalid choice '%s'".formatted(place, shown(word)),
                nearest);
    }

    /** A word as a sentence shows it: short and without anything that moves a cursor. */
    static String shown(Word word) {
        return shown(word.text());
    }

    /** A text as a sentence shows it: short and without anything that moves a cursor. */
    static String shown(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), 60); i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return text.length() > 60 ? shown.append('…').toString() : shown.toString();
    }

    /** What to do: the nearest word, or something else where nothing is near. */
    static String hint(List<String> nearest, String otherwise) {
        return nearest.isEmpty() ? otherwise : "혹시 `%s`?".formatted(nearest.getFirst());
    }

    private static Finding of(
            ErrorClass errorClass,
            Rule rule,
            int from,
            int to,
            String korean,
            String english,
            List<String> nearest) {
        return new Finding(errorClass, rule, from, to, korean, english, nearest);
    }
}
