package dev.gongbu.aws.parse;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as Python's {@code int} and {@code float} read them from text. */
final class NumberText {

    private NumberText() {}

    /** A decimal integer of any size; empty where the text is none. */
    static Optional<BigInteger> whole(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(text));
    }

    /** A number, which may be infinite or not a number; empty where the text is none. */
    static OptionalDouble fraction(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }
}
