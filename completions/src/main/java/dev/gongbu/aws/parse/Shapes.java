package dev.gongbu.aws.parse;

import dev.gongbu.aws.Shape;

/** Which syntax a shape is typed in. */
final class Shapes {

    private Shapes() {}

    /** Whether shorthand is an alternative to JSON. */
    static boolean takesShorthand(Shape shape) {
        return !holdsDocuments(shape)
                && switch (shape) {
                    case Shape.Structure structure -> true;
                    case Shape.Mapping mapping -> true;
                    case Shape.Sequence list -> isComplex(list.element().shape());
                    default -> false;
                };
    }

    /** Whether a shape is no scalar. */
    static boolean isComplex(Shape shape) {
        return shape instanceof Shape.Structure
                || shape instanceof Shape.Mapping
                || shape instanceof Shape.Sequence
                || shape instanceof Shape.Document;
    }

    /** Whether it is any JSON, or lists and maps of it. */
    private static boolean holdsDocuments(Shape shape) {
        var inner = shape;
        for (int depth = 0; depth < 10; depth++) {
            switch (inner) {
                case Shape.Sequence list -> inner = list.element().shape();
                case Shape.Mapping map -> inner = map.value().shape();
                default -> {
                    return inner instanceof Shape.Document;
                }
            }
        }
        return false;
    }

    /** Whether it is a structure of a text named {@code Value}, which may be typed by itself. */
    static boolean isWrappedText(Shape shape) {
        return shape instanceof Shape.Structure structure
                && structure.members().size() == 1
                && structure.members().getFirst().name().equals("Value")
                && structure.members().getFirst().shape() instanceof Shape.Text;
    }
}
