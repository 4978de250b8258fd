package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Value;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An option whose one value sets two numbers: {@code --count 1:3}, {@code --port 80-90}. */
final class RangeValue {

    private static final String TWO = "..";

    private RangeValue() {}

    /** Whether an option sets the ends of a range. */
    static boolean isRange(String target) {
        return target.contains(TWO);
    }

    /**
     * Sets both ends.
     *
     * @param target the two members with two points between them
     */
    static void set(
            Call call, String option, String target, Value.Text value, Consumer<Finding> errors) {
        var targets = List.of(target.split("\\.\\.", -1));
        boolean isPort = option.endsWith("port");
        var ends = isPort ? ports(value.text()) : counts(value.text());
        if (ends.isEmpty()) {
            errors.accept(isPort ? badPort(value) : badCount(value));
            return;
        }
        for (int i = 0; i < 2; i++) {
            call.set(targets.get(i), number(ends.get().get(i), value));
        }
    }

    private static Optional<List<String>> counts(String text) {
        var ends = List.of(text.split(":", -1));
        return numbers(ends.size() == 1 ? List.of(text, text) : ends);
    }

    private static Optional<List<String>> ports(String text) {
        if (text.equals("-1") || text.equals("all")) {
            return Optional.of(List.of("-1", "-1"));
        }
        int dash = text.indexOf('-');
        return numbers(
                dash < 0
                        ? List.of(text, text)
                        : List.of(text.substring(0, dash), text.substring(dash + 1)));
    }

    private static Optional<List<String>> numbers(List<String> ends) {
        boolean fits =
                ends.size() == 2
                        && ends.stream().allMatch(end -> NumberText.whole(end).isPresent());
        return fits ? Optional.of(ends) : Optional.empty();
    }

    private static Value number(String text, Value.Text value) {
        var word = new Value.Text(text, false, value.from(), value.to());
        return Conversion.whole(word, finding -> {});
    }

    private static Finding badCount(Value.Text value) {
        return ValueFindings.custom(
                ErrorClass.ParamValidationError,
                Rule.NOT_A_NUMBER,
                value,
                "수를 하나(`1`) 적거나 최소와 최대를 쌍점으로 이어(`1:10`) 적는다.",
                "count parameter should be of form min[:max] (e.g. 1 or 1:10)");
    }

    private static Finding badPort(Value.Text value) {
        return ValueFindings.custom(
                ErrorClass.ParamValidationError,
                Rule.NOT_A_NUMBER,
                value,
                "포트를 하나(`22`) 적거나 범위를 붙임표로 이어(`22-25`) 적는다. 모든 포트는 `all`이다.",
                "port parameter should be of the form <from[-to]> (e.g. 22 or 22-25)");
    }
}
