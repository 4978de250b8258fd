package dev.gongbu.aws.complete;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where the cursor stands in a command.
 *
 * @param place what belongs there
 * @param service as it is typed; empty where none was typed before
 * @param begun the first words of a command of several: {@code wait}; empty for most
 * @param operation null where none was typed before
 * @param used the options that stand anywhere else in the line, without those of {@code option}
 * @param option the option whose value stands there; null where none has to
 * @param base where the value begins in the text of the word: after {@code --output=}
 * @param before how many values of the option, or without one values without a name, stand before
 */
record Standing(
        Place place,
        String service,
        String begun,
        @Nullable Operation operation,
        List<Option> used,
        @Nullable Option option,
        int base,
        int before) {

    /** What belongs at a place. */
    enum Place {
        NOTHING,
        PROGRAM,
        SERVICE,
        OPERATION,
        OPTION,
        /** The value that an option needs. */
        VALUE,
        /** One more value of an option, or anything else. */
        MORE,
        /** A value without a name, or an option. */
        ARGUMENT
    }
}
