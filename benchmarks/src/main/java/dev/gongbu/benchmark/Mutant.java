package dev.gongbu.benchmark;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;

import java.util.Locale;
import java.util.Optional;

/**
 * A good line with one mistake.
 *
 * @param kind what was done to it
 * @param line with the mistake
 * @param from where the mistake begins; the end of the line where something was taken away
 * @param to after its end
 * @param missing the option that was taken away, where one was
 */
record Mutant(Kind kind, String line, int from, int to, Optional<Option> missing) {

    /** The mistakes that are made. */
    enum Kind {
        DROPPED_OPTION,
        MISSPELT_OPTION,
        MISSPELT_OPERATION,
        WRONG_TYPE,
        BROKEN_SHORTHAND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A line of which a piece was replaced. */
    static Mutant replaced(Kind kind, String line, int from, int to, String with) {
        String changed = line.substring(0, from) + with + line.substring(to);
        return new Mutant(kind, changed, from, from + with.length(), Optional.empty());
    }

    /** Whether the error that the real command line would tell lies on the mistake. */
    boolean isFirst(Check check) {
        return !check.errors().isEmpty() && isAtPlace(check.errors().getFirst());
    }

    /** Whether any error lies on the mistake. */
    boolean isFound(Check check) {
        return check.errors().stream().anyMatch(this::isAtPlace);
    }

    private boolean isAtPlace(Finding finding) {
        if (missing.isPresent()) {
            return finding.from() >= from && names(finding.english(), missing.get());
        }
        return finding.from() == finding.to()
                ? from <= finding.from() && finding.from() <= to
                : finding.from() < to && finding.to() > from;
    }

    /** A missing switch is told by the name of its member. */
    private static boolean names(String sentence, Option option) {
        return sentence.contains(option.typed()) || sentence.contains('"' + option.target() + '"');
    }
}
