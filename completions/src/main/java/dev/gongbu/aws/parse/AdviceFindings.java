package dev.gongbu.aws.parse;

import static dev.gongbu.aws.parse.LineFindings.hint;
import static dev.gongbu.aws.parse.LineFindings.shown;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Value;

import java.util.List;

/** The sentences for what the real command line lets pass, but the service would refuse. */
final class AdviceFindings {

    private AdviceFindings() {}

    static Finding unknownValue(
            String path, Value.Text value, List<String> known, List<String> nearest) {
        var some = String.join(", ", known.subList(0, Math.min(8, known.size())));
        return of(
                Rule.UNKNOWN_VALUE,
                value,
                "`%s`에 적은 값(`%s`)을 서비스가 알지 못한다. %s"
                        .formatted(path, shown(value.text()), hint(nearest, "알려진 값: " + some)),
                "%s: the service knows no value '%s', but: %s"
                        .formatted(path, shown(value.text()), some),
                nearest);
    }

    static Finding pattern(String path, Value.Text value, String pattern) {
        return of(
                Rule.PATTERN,
                value,
                "`%s`에 적은 값(`%s`)이 서비스가 받는 꼴이 아니다: %s"
                        .formatted(path, shown(value.text()), shown(pattern)),
                "%s: '%s' does not match the service's pattern %s"
                        .formatted(path, shown(value.text()), shown(pattern)),
                List.of());
    }

    static Finding tooLong(String path, Value value, long length, long max) {
        return of(
                Rule.TOO_LARGE,
                value,
                "`%s`의 길이는 %d까지인데 %d이다.".formatted(path, max, length),
                "%s: the length is %d, the service takes at most %d".formatted(path, length, max),
                List.of());
    }

    static Finding tooLarge(String path, Value.Numeral value, long max) {
        return of(
                Rule.TOO_LARGE,
                value,
                "`%s`의 값은 %d까지인데 %s이다.".formatted(path, max, shown(value.written())),
                "%s: the value is %s, the service takes at most %d"
                        .formatted(path, shown(value.written()), max),
                List.of());
    }

    static Finding deprecated(String name, int from, int to) {
        return new Finding(
                ErrorClass.ParamValidationError,
                Rule.DEPRECATED,
                from,
                to,
                "`%s`: AWS가 더 이상 권하지 않는다. 아직 되지만 새로 쓰지 않는다.".formatted(name),
                "%s is deprecated: it still works, but AWS advises against it".formatted(name),
                List.of());
    }

    private static Finding of(
            Rule rule, Value value, String korean, String english, List<String> nearest) {
        return new Finding(
                ErrorClass.ParamValidationError,
                rule,
                value.from(),
                value.to(),
                korean,
                english,
                nearest);
    }
}
