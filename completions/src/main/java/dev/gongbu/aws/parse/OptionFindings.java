package dev.gongbu.aws.parse;

import static dev.gongbu.aws.parse.LineFindings.hint;
import static dev.gongbu.aws.parse.LineFindings.shown;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Fault;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Word;

import java.util.List;

/** The sentences for options: unknown, missing, ambiguous ones and those that exclude others. */
final class OptionFindings {

    private OptionFindings() {}

    static Finding unknownOption(ErrorClass errorClass, Word word, List<String> nearest) {
        return of(
                errorClass,
                Rule.UNKNOWN_OPTION,
                word,
                "`%s` 옵션은 이 명령에 없다. %s".formatted(shown(word), hint(nearest, "옵션 이름을 확인한다.")),
                "Unknown options: " + shown(word),
                nearest);
    }

    static Finding unexpectedWord(ErrorClass errorClass, Word word) {
        return of(
                errorClass,
                Rule.UNEXPECTED_WORD,
                word,
                "`%s`의 자리가 없다. 값에 빈칸이 있으면 따옴표로 묶고, 아니면 지운다.".formatted(shown(word)),
                "Unknown options: " + shown(word),
                List.of());
    }

    static Finding ambiguous(Word word, List<String> matches) {
        var names = String.join(", ", matches);
        return of(
                ErrorClass.ArgParseException,
                Rule.AMBIGUOUS_OPTION,
                word,
                "`%s`만으로는 어느 옵션인지 알 수 없다. 이 가운데 하나를 끝까지 적는다: %s".formatted(shown(word), names),
                "ambiguous option: %s could match %s".formatted(shown(word), names),
                matches.subList(0, Math.min(3, matches.size())));
    }

    static Finding noValue(String name, Word word, boolean several) {
        return of(
                ErrorClass.ArgParseException,
                Rule.MISSING_VALUE,
                word,
                "`%s` 옵션에 값이 없다. 바로 뒤에 값을 %s 적는다.".formatted(name, several ? "하나 이상" : "하나"),
                "argument %s: expected %s argument"
                        .formatted(name, several ? "at least one" : "one"),
                List.of());
    }

    static Finding needlessValue(String name, Word value) {
        return of(
                ErrorClass.ArgParseException,
                Rule.UNEXPECTED_VALUE,
                value,
                "`%s` 옵션은 값을 받지 않는다. `=` 뒤를 지운다.".formatted(name),
                "argument %s: ignored explicit argument '%s'".formatted(name, shown(value)),
                List.of());
    }

    static Finding invalidChoice(
            String name, Word value, List<String> choices, List<String> nearest) {
        return of(
                ErrorClass.ArgParseException,
                Rule.INVALID_CHOICE,
                value,
                "`%s`에 `%s` 값은 쓸 수 없다. 가능한 값: %s"
                        .formatted(name, shown(value), String.join(", ", choices)),
                "argument %s: Found invalid choice '%s' (choose from %s)"
                        .formatted(name, shown(value), String.join(", ", choices)),
                nearest);
    }

    static Finding notANumber(ErrorClass errorClass, String name, Word value, boolean whole) {
        return of(
                errorClass,
                Rule.NOT_A_NUMBER,
                value,
                "`%s`의 값은 %s여야 하는데 `%s`이다.".formatted(name, whole ? "정수" : "수", shown(value)),
                errorClass == ErrorClass.ArgParseException
                        ? "argument %s: invalid %s value: '%s'"
                                .formatted(name, whole ? "int" : "float", shown(value))
                        : whole
                                ? "invalid literal for int() with base 10: '%s'"
                                        .formatted(shown(value))
                                : "could not convert string to float: '%s'".formatted(shown(value)),
                List.of());
    }

    static Finding missingOption(String name, int at) {
        return new Finding(
                ErrorClass.ArgParseException,
                Rule.MISSING_OPTION,
                at,
                at,
                name.startsWith("-")
                        ? "꼭 있어야 하는 `%s` 옵션이 없다.".formatted(name)
                        : "꼭 있어야 하는 값이 없다: `%s`. 옵션 이름 없이 값만 적는다.".formatted(name),
                "the following arguments are required: " + name,
                List.of());
    }

    static Finding oneOf(List<String> names, int at) {
        var list = String.join(", ", names);
        return new Finding(
                ErrorClass.ParamValidationError,
                Rule.MISSING_OPTION,
                at,
                at,
                "이 옵션 가운데 하나가 있어야 한다: " + list,
                "one of the following arguments is required: " + list,
                List.of());
    }

    static Finding exclusive(ErrorClass errorClass, Word word, String name, String other) {
        return of(
                errorClass,
                Rule.EXCLUSIVE_OPTIONS,
                word,
                "`%s` 옵션과 `%s` 옵션은 함께 쓸 수 없다. 하나를 지운다.".formatted(name, other),
                "The %s option is not compatible with the %s option".formatted(name, other),
                List.of());
    }

    static Finding badQuery(Fault fault) {
        return new Finding(
                ErrorClass.ParamValidationError,
                fault.rule(),
                fault.from(),
                fault.to(),
                fault.korean(),
                "Bad value for --query: " + fault.english(),
                List.of());
    }

    static Finding badUrl(Word value) {
        return of(
                ErrorClass.ParamValidationError,
                Rule.BAD_URL,
                value,
                "주소가 `http://`나 `https://`로 시작해야 한다: https://sqs.ap-northeast-2.amazonaws.com",
                "Bad value for --endpoint-url \"%s\": scheme is missing".formatted(shown(value)),
                List.of());
    }

    static Finding badRegion(Word value) {
        return of(
                ErrorClass.ValueError,
                Rule.PATTERN,
                value,
                "`--region`에는 리전 이름을 적어야 한다: ap-northeast-2",
                "Provided region_name '%s' doesn't match a supported format."
                        .formatted(shown(value)),
                List.of());
    }

    private static Finding of(
            ErrorClass errorClass,
            Rule rule,
            Word word,
            String korean,
            String english,
            List<String> nearest) {
        return new Finding(errorClass, rule, word.from(), word.to(), korean, english, nearest);
    }
}
