package dev.gongbu.aws.complete;

import dev.gongbu.aws.Shape;

import org.jspecify.annotations.Nullable;

/**
 * The piece of a value in which the cursor stands. Places count from the beginning of the value.
 *
 * @param what what the piece is
 * @param frame what it lies in
 * @param shape what a value has to be here; null where nothing is known, or where no value may
 *     stand
 * @param from the first character that is replaced
 * @param typedFrom the first character of what was typed: behind a quote that is replaced, too
 * @param to after the last character that is replaced
 * @param followed whether the sign that follows a key stands there already
 */
record Slot(
        What what,
        Frame frame,
        @Nullable Shape shape,
        int from,
        int typedFrom,
        int to,
        boolean followed) {

    /** What a piece of a value is. */
    enum What {
        KEY,
        /** A key, or one more of several values of the key before. */
        KEY_OR_VALUE,
        VALUE,
        /** Behind a finished value: a comma or the end of what it lies in. */
        AFTER
    }
}
