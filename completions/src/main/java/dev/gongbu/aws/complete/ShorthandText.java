package dev.gongbu.aws.complete;

import dev.gongbu.aws.Shape;

/** Writes values as shorthand does. */
final class ShorthandText {

    private ShorthandText() {}

    /** A value, in quotes if it holds what ends a value. */
    static String of(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (",]}[{='\" \\".indexOf(value.charAt(i)) >= 0) {
                return JsonText.quoted(value);
            }
        }
        return value;
    }

    /**
     * The required keys of a structure with nothing behind them, such as {@code Key=,Value=}; empty
     * where fewer than two are plain and required.
     */
    static String required(Shape shape) {
        if (!(shape instanceof Shape.Structure structure)) {
            return "";
        }
        var text = new StringBuilder();
        int keys = 0;
        for (var member : structure.members()) {
            if (member.isRequired()) {
                if (ValueShape.isComplex(member.shape())) {
                    return "";
                }
                text.append(keys++ == 0 ? "" : ",").append(member.name()).append('=');
            }
        }
        return keys < 2 ? "" : text.toString();
    }
}
