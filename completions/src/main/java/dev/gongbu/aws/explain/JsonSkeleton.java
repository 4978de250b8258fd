package dev.gongbu.aws.explain;

import dev.gongbu.aws.Shape;

import java.util.ArrayList;
import java.util.List;

/** Writes JSON with something empty in place of values. */
final class JsonSkeleton {

    private static final int DEEPEST = 12;
    private static final int MOST_MEMBERS = 3_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Shape> open = new ArrayList<>();
    private int members;

    String of(Shape shape) {
        value(shape, 0);
        return text.toString();
    }

    private void value(Shape shape, int depth) {
        if (shape instanceof Shape.Structure structure) {
            structure(structure, depth);
        } else if (shape instanceof Shape.Sequence sequence) {
            open('[', depth);
            value(sequence.element().shape(), depth + 1);
            close(']', depth);
        } else if (shape instanceof Shape.Mapping mapping) {
            open('{', depth);
            text.append('"').append(key(mapping)).append("\": ");
            value(mapping.value().shape(), depth + 1);
            close('}', depth);
        } else {
            text.append(scalar(shape));
        }
    }

    private void structure(Shape.Structure structure, int depth) {
        if (isOpen(structure)
                || depth > DEEPEST
                || members > MOST_MEMBERS
                || structure.members().isEmpty()) {
            text.append("{}");
            return;
        }
        open.add(structure);
        open('{', depth);
        boolean isFirst = true;
        for (var member : structure.members()) {
            members++;
            if (!isFirst) {
                text.append(',');
                line(depth + 1);
            }
            isFirst = false;
            text.append('"').append(member.name()).append("\": ");
            value(member.shape(), depth + 1);
        }
        close('}', depth);
        open.removeLast();
    }

    /** By identity: two structures that look alike are not the same place. */
    @SuppressWarnings("ReferenceEquality") // two structures with equal members are different places
    private boolean isOpen(Shape.Structure structure) {
        for (var shape : open) {
            if (shape == structure) {
                return true;
            }
        }
        return false;
    }

    private void open(char bracket, int depth) {
        text.append(bracket);
        line(depth + 1);
    }

    private void close(char bracket, int depth) {
        line(depth);
        text.append(bracket);
    }

    private void line(int depth) {
        text.append('\n').repeat(" ", 4 * depth);
    }

    private static String key(Shape.Mapping mapping) {
        return mapping.key().shape() instanceof Shape.Text key && !key.values().isEmpty()
                ? key.values().getFirst()
                : "KeyName";
    }

    private static String scalar(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.values().isEmpty() ? "\"\"" : "\"" + text.values().getFirst() + "\"";
        }
        if (shape instanceof Shape.Whole whole) {
            return Long.toString(Math.max(0, whole.bounds().min()));
        }
        if (shape instanceof Shape.Fraction) {
            return "0.0";
        }
        if (shape instanceof Shape.Flag) {
            return "true";
        }
        if (shape instanceof Shape.Timestamp) {
            return "\"1970-01-01T00:00:00\"";
        }
        return shape instanceof Shape.Document ? "{}" : "\"\"";
    }
}
