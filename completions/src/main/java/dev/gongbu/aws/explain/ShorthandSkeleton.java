package dev.gongbu.aws.explain;

import dev.gongbu.aws.Shape;

import java.util.Optional;

/** Writes shorthand with the names of types in place of values. */
final class ShorthandSkeleton {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 1_000;

    private final StringBuilder text = new StringBuilder();
    private boolean tooDeep;

    private ShorthandSkeleton() {}

    /** The shorthand of a structure or a map; empty where it would be nested too deep. */
    static Optional<String> of(Shape shape) {
        var skeleton = new ShorthandSkeleton();
        skeleton.inside(shape, 0);
        boolean fits = !skeleton.tooDeep && !skeleton.text.isEmpty();
        return fits ? Optional.of(skeleton.text.toString()) : Optional.empty();
    }

    private void inside(Shape shape, int depth) {
        if (depth > DEEPEST || text.length() > LONGEST) {
            tooDeep = true;
            return;
        }
        if (shape instanceof Shape.Structure structure) {
            boolean isFirst = true;
            for (var member : structure.members()) {
                text.append(isFirst ? "" : ",").append(member.name()).append('=');
                value(member.shape(), depth);
                isFirst = false;
            }
        } else if (shape instanceof Shape.Mapping mapping) {
            text.append("KeyName1=");
            value(mapping.value().shape(), depth);
            text.append(",KeyName2=");
            value(mapping.value().shape(), depth);
        } else {
            tooDeep = true;
        }
    }

    private void value(Shape shape, int depth) {
        if (shape instanceof Shape.Structure || shape instanceof Shape.Mapping) {
            text.append('{');
            inside(shape, depth + 1);
            text.append('}');
        } else if (shape instanceof Shape.Sequence sequence) {
            list(sequence.element().shape(), depth);
        } else {
            text.append(scalar(shape));
        }
    }

    private void list(Shape element, int depth) {
        if (depth > DEEPEST) {
            tooDeep = true;
            return;
        }
        boolean isScalar =
                !(element instanceof Shape.Structure
                        || element instanceof Shape.Mapping
                        || element instanceof Shape.Sequence);
        boolean brackets = depth > 0 || !isScalar;
        text.append(brackets ? "[" : "");
        value(element, depth + 1);
        if (isScalar) {
            text.append(',').append(scalar(element));
        }
        text.append(brackets ? "]" : "");
    }

    /** The name of a scalar's type, or the values that are known. */
    static String scalar(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.values().isEmpty() || text.values().size() > 4
                    ? "string"
                    : String.join("|", text.values());
        }
        if (shape instanceof Shape.Whole) {
            return "integer";
        }
        if (shape instanceof Shape.Fraction) {
            return "float";
        }
        if (shape instanceof Shape.Flag) {
            return "true|false";
        }
        if (shape instanceof Shape.Blob blob) {
            return blob.streaming() ? "path" : "fileb://path";
        }
        return shape instanceof Shape.Timestamp ? "timestamp" : "json";
    }
}
