package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.Word;

import java.util.List;
import java.util.Optional;

/**
 * What a parser of words made of them.
 *
 * @param uses the arguments in the order in which they were read
 * @param extras the words that it does not know, in the order in which the real one hands them on
 * @param slips what is wrong, in the order in which the real one would tell it
 * @param isEnded whether {@code --version} ended it
 */
record ParsedWords(List<Use> uses, List<Word> extras, List<Slip> slips, boolean isEnded) {
    ParsedWords {
        uses = List.copyOf(uses);
        extras = List.copyOf(extras);
        slips = List.copyOf(slips);
    }

    /** The use that counts: the last one. */
    Optional<Use> use(String target) {
        for (var use : uses.reversed()) {
            if (use.argument().target().equals(target)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
