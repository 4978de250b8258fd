package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.Word;

import java.util.List;
import java.util.Optional;

/**
 * An argument as it was typed once.
 *
 * @param argument what was typed
 * @param name the word that names it, or the part of a word before the equals sign; empty for a
 *     value without a name
 * @param values the words that it took
 */
record Use(Argument argument, Optional<Word> name, List<Word> values) {
    Use {
        values = List.copyOf(values);
    }

    /** The name's place, or that of the value without a name. */
    Word word() {
        return name.orElseGet(values::getFirst);
    }
}
