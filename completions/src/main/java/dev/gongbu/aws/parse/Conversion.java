package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.Value;

import java.math.BigInteger;
import java.util.function.Consumer;

/** Turns text into numbers. */
final class Conversion {

    private static final int LONG_BITS = 63;

    private Conversion() {}

    /** A whole number; the value itself where it is none, with an error. */
    static Value whole(Value value, Consumer<Finding> errors) {
        if (!(value instanceof Value.Text text)) {
            errors.accept(ValueFindings.notScalar(value, "정수"));
            return value;
        }
        var number = NumberText.whole(text.text());
        if (number.isEmpty()) {
            errors.accept(ValueFindings.notConvertible(value, text.text(), true));
            return value;
        }
        return new Value.Numeral(narrow(number.get()), text.text(), value.from(), value.to());
    }

    /** A number; the value itself where it is none, with an error. */
    static Value fraction(Value value, Consumer<Finding> errors) {
        if (!(value instanceof Value.Text text)) {
            errors.accept(ValueFindings.notScalar(value, "수"));
            return value;
        }
        var number = NumberText.fraction(text.text());
        if (number.isEmpty()) {
            errors.accept(ValueFindings.notConvertible(value, text.text(), false));
            return value;
        }
        return new Value.Numeral(number.getAsDouble(), text.text(), value.from(), value.to());
    }

    private static Number narrow(BigInteger number) {
        if (number.bitLength() <= LONG_BITS) {
            return number.longValue();
        }
        return number;
    }
}
