package dev.gongbu.aws.explain;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Form;
import dev.gongbu.aws.Shape;

import java.util.Optional;

/** How values are written, with something in every place that is to be filled in. */
public final class Skeletons {

    private Skeletons() {}

    /** How one word of an option is written: in shorthand, else by the name of its type. */
    public static String word(Option option) {
        if (!option.choices().isEmpty()) {
            return String.join("|", option.choices());
        }
        return shorthand(option).orElse(ShorthandSkeleton.scalar(shapeOfWord(option)));
    }

    /**
     * An option's value in shorthand, such as {@code Key=string,Value=string}; one word of a list.
     *
     * @return empty where the command line takes no shorthand, or where it would be nested so deep
     *     that nobody writes it
     */
    public static Optional<String> shorthand(Option option) {
        if (!takesShorthand(option.shape())) {
            return Optional.empty();
        }
        return ShorthandSkeleton.of(shapeOfWord(option));
    }

    /** Whether the command line reads shorthand there: not for lists of scalars and documents. */
    public static boolean takesShorthand(Shape shape) {
        if (shape instanceof Shape.Sequence sequence) {
            var element = sequence.element().shape();
            return isComplex(element) && takesShorthandInside(element);
        }
        return takesShorthandInside(shape);
    }

    private static boolean takesShorthandInside(Shape shape) {
        if (shape instanceof Shape.Mapping mapping) {
            return !(mapping.value().shape() instanceof Shape.Document);
        }
        return shape instanceof Shape.Structure || shape instanceof Shape.Sequence;
    }

    private static boolean isComplex(Shape shape) {
        return shape instanceof Shape.Structure
                || shape instanceof Shape.Mapping
                || shape instanceof Shape.Sequence;
    }

    /**
     * A value in JSON, in lines indented by four blanks: every member, one element of each list;
     * what contains itself is left empty there, and so is what lies very deep.
     */
    public static String json(Shape shape) {
        return new JsonSkeleton().of(shape);
    }

    /** The JSON that {@code --cli-input-json} takes for a command. */
    public static String json(Operation operation) {
        return json(operation.input());
    }

    /** What one word of an option holds. */
    static Shape shapeOfWord(Option option) {
        boolean isList = option.form() == Form.LIST || option.form() == Form.ONE_OR_MORE;
        return isList && option.shape() instanceof Shape.Sequence sequence
                ? sequence.element().shape()
                : option.shape();
    }
}
