package dev.gongbu.exercise.store;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Cell;
import dev.gongbu.exercise.Task.CommandCheck;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.exercise.Task.OptionRule.Test;
import dev.gongbu.store.Encoder;

import org.jspecify.annotations.Nullable;

/** Writes all of an exercise but its head, as {@link ExerciseDecoder} reads it. */
final class ExerciseEncoder {

    private ExerciseEncoder() {}

    static Encoder body(Exercise exercise) {
        var out = new Encoder();
        out.text(exercise.prompt());
        out.texts(exercise.facts());
        out.text(exercise.why());
        out.texts(exercise.hints());
        out.list(exercise.mistakes(), ExerciseEncoder::mistake);
        task(out, exercise.task());
        return out;
    }

    private static void mistake(Encoder out, Mistake mistake) {
        out.text(mistake.say());
        switch (mistake.when()) {
            case When.OptionIs when -> texts(out, Tag.OPTION_IS, when.option(), when.glob());
            case When.OptionIsNot when -> texts(out, Tag.OPTION_IS_NOT, when.option(), when.glob());
            case When.OptionMissing when -> texts(out, Tag.OPTION_MISSING, when.option());
            case When.OptionPresent when -> texts(out, Tag.OPTION_PRESENT, when.option());
            case When.OperationIs when -> texts(out, Tag.OPERATION_IS, when.operation());
            case When.ServiceIs when -> texts(out, Tag.SERVICE_IS, when.service());
            case When.AnswerIs when -> {
                out.number(Tag.ANSWER_IS);
                out.texts(when.answers());
            }
        }
    }

    private static void texts(Encoder out, int tag, String... texts) {
        out.number(tag);
        for (var text : texts) {
            out.text(text);
        }
    }

    private static void task(Encoder out, Task task) {
        switch (task) {
            case Task.Command command -> {
                out.number(Tag.COMMAND);
                out.texts(command.solutions());
                check(out, command.check());
            }
            case Task.ShortAnswer answer -> {
                out.number(Tag.SHORT);
                out.list(answer.items(), ExerciseEncoder::blank);
                out.flag(answer.ordered());
            }
            case Task.Quantity quantity -> {
                out.number(Tag.QUANTITY);
                blank(out, quantity.amount());
            }
            case Task.Choice choice -> {
                out.number(Tag.CHOICE);
                out.list(choice.options(), ExerciseEncoder::option);
            }
            case Task.Order order -> {
                out.number(Tag.ORDER);
                out.texts(order.steps());
                out.list(order.orders(), (each, numbers) -> each.list(numbers, Encoder::number));
            }
            case Task.Match match -> {
                out.number(Tag.MATCH);
                out.texts(match.left());
                out.texts(match.right());
                out.list(match.pairs(), Encoder::number);
            }
            case Task.Compare compare -> {
                out.number(Tag.COMPARE);
                out.texts(compare.columns());
                out.list(compare.rows(), ExerciseEncoder::row);
                out.texts(compare.bank());
            }
            case Task.Cloze cloze -> {
                out.number(Tag.CLOZE);
                out.texts(cloze.texts());
                out.list(cloze.gaps(), ExerciseEncoder::blank);
            }
        }
    }

    private static void blank(Encoder out, Blank blank) {
        out.texts(blank.accepted());
        out.number(blank.form().ordinal());
    }

    private static void option(Encoder out, Task.Option option) {
        out.text(option.text());
        out.flag(option.right());
        out.text(option.because());
    }

    private static void row(Encoder out, Task.Row row) {
        out.text(row.axis());
        out.list(row.cells(), ExerciseEncoder::cell);
    }

    private static void cell(Encoder out, Cell cell) {
        switch (cell) {
            case Cell.Shown shown -> {
                out.flag(false);
                out.text(shown.text());
            }
            case Cell.Hidden hidden -> {
                out.flag(true);
                blank(out, hidden.blank());
            }
        }
    }

    private static void check(Encoder out, @Nullable CommandCheck check) {
        out.flag(check != null);
        if (check == null) {
            return;
        }
        out.text(check.service());
        out.text(check.operation());
        out.number(check.options().size());
        for (var option : check.options().entrySet()) {
            out.text(option.getKey());
            rule(out, option.getValue());
        }
        out.texts(check.allowed());
    }

    private static void rule(Encoder out, OptionRule rule) {
        out.wideNumber(Double.doubleToLongBits(rule.weight()));
        switch (rule.test()) {
            case Test.Equal test -> texts(out, Tag.EQUAL, test.value());
            case Test.Glob test -> texts(out, Tag.GLOB, test.pattern());
            case Test.Present _ -> out.number(Tag.PRESENT);
            case Test.Absent _ -> out.number(Tag.ABSENT);
            case Test.Contains test -> {
                out.number(Tag.CONTAINS);
                out.texts(test.values());
            }
            case Test.Includes test -> {
                out.number(Tag.INCLUDES);
                out.number(test.entries().size());
                for (var entry : test.entries().entrySet()) {
                    out.text(entry.getKey());
                    out.text(entry.getValue());
                }
            }
        }
    }
}
