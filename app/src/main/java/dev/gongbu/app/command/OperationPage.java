package dev.gongbu.app.command;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.explain.ShapeWords;
import dev.gongbu.aws.explain.Skeletons;

import java.util.List;

/** Writes a command with its options: type, whether required, allowed values, what they are for. */
final class OperationPage {
    private static final int MOST_VALUES = 24;

    private final Invocation invocation;
    private final Ink ink;

    OperationPage(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    Ink of(Operation operation) {
        ink.add(Style.HEADING, "aws " + operation.typed());
        ink.add("  ").add(Style.DIM, operation.apiName()).line();
        if (!operation.korean().isEmpty()) {
            invocation.indented(ink, Style.PLAIN, operation.korean());
        }
        marks(operation);
        options(operation, true);
        options(operation, false);
        shared(operation);
        json(operation);
        notes(operation);
        return ink;
    }

    private void marks(Operation operation) {
        var traits = operation.traits();
        if (traits.deprecated()) {
            invocation.indented(
                    ink, Style.WARNING, say("AWS가 더는 쓰지 않기를 권한다.", "AWS advises against it."));
        }
        if (traits.destructive()) {
            invocation.indented(
                    ink,
                    Style.WARNING,
                    say(
                            "지우거나 끝내는 명령이다. 되돌릴 수 없을 수 있다.",
                            "It deletes or ends something, perhaps for good."));
        }
        if (traits.paged()) {
            invocation.indented(
                    ink,
                    Style.DIM,
                    say(
                            "결과를 모든 쪽에서 모아 준다(--no-paginate로 끈다).",
                            "It gathers all pages (--no-paginate: one)."));
        }
    }

    private void options(Operation operation, boolean required) {
        boolean isFirst = true;
        for (var option : operation.options()) {
            boolean isOwn = option.role() != Role.PAGING && option.role() != Role.INPUT;
            if (!isOwn || option.required() != required || option.traits().hidden()) {
                continue;
            }
            if (isFirst) {
                ink.line();
                ink.add(
                        Style.STRONG,
                        required ? say("꼭 필요한 것", "Required") : say("그 밖의 것", "Others"));
                ink.line();
                isFirst = false;
            }
            option(option);
        }
    }

    private void option(dev.gongbu.aws.Option option) {
        ink.add("  ").add(Style.CODE, option.typed());
        if (option.form().hasTwin()) {
            ink.add(Style.DIM, " | --" + option.traits().twin());
        }
        ink.add("  ").add(Style.DIM, ShapeWords.type(option, invocation.language())).line();
        if (option.deprecated()) {
            invocation.indented(ink, Style.WARNING, say("쓰지 않기를 권한다.", "Deprecated."));
        }
        if (!option.korean().isEmpty()) {
            invocation.indented(ink, Style.PLAIN, option.korean());
        }
        skeleton(option);
        var values = values(option);
        if (!values.isEmpty()) {
            var shown = values.subList(0, Math.min(MOST_VALUES, values.size()));
            var more = values.size() - shown.size();
            invocation.indented(
                    ink,
                    Style.DIM,
                    say("값: ", "Values: ")
                            + String.join(", ", shown)
                            + (more > 0 ? say(" 외 " + more + "개", " and " + more + " more") : ""));
        }
    }

    /** The values that are known: of the option, or of the elements of its list. */
    private static List<String> values(dev.gongbu.aws.Option option) {
        if (!option.choices().isEmpty()) {
            return option.choices();
        }
        var shape =
                option.shape() instanceof Shape.Sequence list
                        ? list.element().shape()
                        : option.shape();
        return shape instanceof Shape.Text text ? text.values() : List.of();
    }

    /** How the value is written in shorthand, with a type in each place. */
    private void skeleton(dev.gongbu.aws.Option option) {
        var shorthand = Skeletons.shorthand(option);
        if (shorthand.isPresent()) {
            invocation.indented(ink, Style.CODE, shorthand.get());
        }
    }

    /** The whole input in JSON, to be filled in. */
    private void json(Operation operation) {
        if (operation.input().members().isEmpty()) {
            return;
        }
        ink.line();
        ink.add(Style.STRONG, say("JSON 뼈대", "Skeleton in JSON"));
        ink.add(Style.DIM, " (--cli-input-json)").line();
        for (var line : Skeletons.json(operation).split("\n", -1)) {
            ink.add("    ").line(line);
        }
    }

    /** The notes that the command belongs to. */
    private void notes(Operation operation) {
        var topics = invocation.installation().links().topicsOf(operation.typed());
        if (!topics.isEmpty()) {
            ink.line();
        }
        for (var topic : topics) {
            ink.add(Style.DIM, say("노트: ", "Note: "));
            ink.add(Style.LINK, "gongbu show " + topic).line();
        }
    }

    /** One line for what most commands have. */
    private void shared(Operation operation) {
        var names = new StringBuilder();
        for (var option : operation.options()) {
            if (option.role() == Role.PAGING || option.role() == Role.INPUT) {
                names.append(names.isEmpty() ? "" : " ").append(option.typed());
            }
        }
        if (!names.isEmpty()) {
            ink.line();
            ink.add(Style.STRONG, say("여느 명령과 같은 것", "As in other commands")).line();
            invocation.indented(ink, Style.DIM, names.toString());
        }
    }

    private String say(String korean, String english) {
        return invocation.say(korean, english);
    }
}
