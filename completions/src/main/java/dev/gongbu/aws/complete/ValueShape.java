package dev.gongbu.aws.complete;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Form;
import dev.gongbu.aws.Shape;

/** How the words of an option are written. */
final class ValueShape {

    private ValueShape() {}

    /** What one word of the option holds, in shorthand or as a scalar. */
    static Shape ofWord(Option option) {
        return isList(option) && option.shape() instanceof Shape.Sequence sequence
                ? sequence.element().shape()
                : option.shape();
    }

    /** What a word that is JSON holds. */
    static Shape ofJson(Option option, Operation operation, boolean startsList) {
        if (option.role() == Option.Role.INPUT) {
            return operation.input();
        }
        return startsList ? option.shape() : ofWord(option);
    }

    /** Whether it takes several words, one for each element. */
    static boolean isList(Option option) {
        return option.form() == Form.LIST || option.form() == Form.ONE_OR_MORE;
    }

    /** Whether a value has members or keys. */
    static boolean isComplex(Shape shape) {
        return shape instanceof Shape.Structure || shape instanceof Shape.Mapping;
    }

    /** Whether a value may be written as JSON. */
    static boolean isJson(Option option) {
        var shape = option.shape();
        return option.name().equals("cli-input-json")
                || isComplex(shape)
                || shape instanceof Shape.Sequence
                || shape instanceof Shape.Json
                || shape instanceof Shape.Document;
    }

    /** What a value of that shape begins with in JSON: a bracket, a brace, a quote or nothing. */
    static String jsonOpening(Shape shape) {
        if (shape instanceof Shape.Sequence sequence) {
            return "[" + jsonOpening(sequence.element().shape());
        }
        if (isComplex(shape)) {
            return "{\"";
        }
        boolean quoted =
                shape instanceof Shape.Text
                        || shape instanceof Shape.Timestamp
                        || shape instanceof Shape.Blob;
        return quoted ? "\"" : "";
    }

    /** What a value of that shape begins with in shorthand. */
    static String shorthandOpening(Shape shape, boolean nested) {
        if (isComplex(shape)) {
            return "{";
        }
        if (shape instanceof Shape.Sequence sequence) {
            boolean brackets = nested || isComplex(sequence.element().shape());
            return brackets ? "[" + shorthandOpening(sequence.element().shape(), true) : "";
        }
        return "";
    }
}
