package dev.gongbu.benchmark;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Form;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.Shape;

/**
 * Writes a line of a command that the real command line would take: all that is required and some
 * more options, complex values as JSON.
 */
final class SampleLine {

    private static final int MORE = 3;
    private static final int DEEPEST = 20;

    private SampleLine() {}

    static String of(Operation operation) {
        var line = new StringBuilder("aws ").append(operation.typed());
        for (var option : operation.options()) {
            // First of all: an option that takes many words would take these as well.
            if (option.role() == Role.POSITIONAL && option.required()) {
                line.append(' ').append(argument(operation, option));
            }
        }
        int more = 0;
        for (var option : operation.options()) {
            boolean isMore = !isRequired(operation, option) && isPlain(option) && more < MORE;
            if (isMore || isRequired(operation, option)) {
                more += isMore ? 1 : 0;
                word(line, option);
            }
        }
        return line.toString();
    }

    private static String argument(Operation operation, Option option) {
        boolean isPath = operation.service().equals("s3") && option.choices().isEmpty();
        return isPath ? "s3://bucket" : value(option);
    }

    private static boolean isRequired(Operation operation, Option option) {
        boolean isFirstOfSome =
                operation.traits().anyOf().stream()
                        .anyMatch(group -> group.getFirst().equals(option.name()));
        return option.role() != Role.POSITIONAL && (option.required() || isFirstOfSome);
    }

    /** Whether it may stand beside all others. */
    private static boolean isPlain(Option option) {
        return option.role() == Role.MEMBER
                && option.form() == Form.VALUE
                && option.traits().excludes().isEmpty();
    }

    private static void word(StringBuilder line, Option option) {
        line.append(' ').append(option.typed());
        if (option.form() != Form.SWITCH && option.form() != Form.TWIN_SWITCH) {
            line.append(' ').append(value(option));
        }
    }

    /** What may follow an option, as one word of the line. */
    static String value(Option option) {
        if (!option.choices().isEmpty()) {
            return "'" + option.choices().getFirst() + "'";
        }
        var json = new StringBuilder();
        value(json, option.shape(), 0);
        String text = json.toString();
        boolean isText = text.startsWith("\"");
        return "'" + (isText ? text.substring(1, text.length() - 1) : text) + "'";
    }

    private static void value(StringBuilder json, Shape shape, int depth) {
        switch (shape) {
            case Shape.Text(var length, var values, var _) ->
                    text(json, length, values.isEmpty() ? "x" : values.getFirst());
            case Shape.Json(), Shape.Document() -> json.append("{}");
            case Shape.Whole(var _, var bounds) -> json.append(Math.max(1, bounds.min()));
            case Shape.Fraction(var _, var bounds) ->
                    json.append(Math.max(1, bounds.min())).append(".5");
            case Shape.Flag() -> json.append("true");
            case Shape.Blob(var _, var length) -> blob(json, length);
            case Shape.Timestamp() -> json.append("\"2026-01-01T00:00:00Z\"");
            case Shape.Structure structure -> structure(json, structure, depth);
            case Shape.Sequence(var element, var length) -> {
                json.append('[');
                for (long i = 0; i < Math.clamp(length.min(), 1, 100); i++) {
                    json.append(i == 0 ? "" : ", ");
                    value(json, element.shape(), depth + 1);
                }
                json.append(']');
            }
            case Shape.Mapping(var key, var element, var _) -> {
                json.append('{');
                value(json, key.shape(), depth + 1);
                json.append(": ");
                value(json, element.shape(), depth + 1);
                json.append('}');
            }
        }
    }

    private static void text(StringBuilder json, Bounds length, String text) {
        long missing = length.hasMin() ? length.min() - text.length() : 0;
        json.append('"').append(text).repeat("x", Math.clamp(missing, 0, 2_000)).append('"');
    }

    private static void blob(StringBuilder json, Bounds length) {
        int words = Math.clamp(length.hasMin() ? length.min() : 1, 1, 2_000);
        json.append('"').repeat("eHh4", words).append('"');
    }

    /** All that is required, or the first member: an empty structure or union may be refused. */
    private static void structure(StringBuilder json, Shape.Structure structure, int depth) {
        json.append('{');
        boolean isFirst = true;
        for (var member : structure.members()) {
            boolean isWanted =
                    structure.union()
                            ? isFirst
                            : member.isRequired()
                                    || isFirst && depth == 0 && !member.isDeprecated();
            if (isWanted && depth < DEEPEST) {
                json.append(isFirst ? "\"" : ", \"").append(member.name()).append("\": ");
                value(json, member.shape(), depth + 1);
                isFirst = false;
            }
        }
        json.append('}');
    }
}
