package dev.gongbu.model.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An operation of an API.
 *
 * @param input the name of a structure; empty where it takes nothing
 * @param page how a caller asks for the next page, where there are pages
 */
record Operation(String name, String input, Set<Mark> marks, Optional<Page> page) {

    /** What else is known of an operation; in the order in which a line names them. */
    enum Mark {
        DEPRECATED,
        /** The output is a stream of bytes. */
        STREAMS,
        /** The input is a stream of events. */
        SENDS_EVENTS,
        /** The output is a stream of events. */
        RECEIVES_EVENTS,
        NOAUTH;

        /** As a line of the model writes it. */
        String text() {
            return "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The members that a caller sets to ask for the next page.
     *
     * @param tokens at least one
     * @param limit how many to a page; empty where that cannot be said
     */
    record Page(List<String> tokens, String limit) {
        Page {
            tokens = List.copyOf(tokens);
        }

        /** As a line of the model writes it. */
        String text() {
            var in = "@page(in=" + String.join("+", tokens);
            return limit.isEmpty() ? in + ")" : in + ",limit=" + limit + ")";
        }
    }

    Operation {
        marks = Set.copyOf(marks);
    }

    /** The marks in their order. */
    List<Mark> sortedMarks() {
        if (marks.isEmpty()) {
            return List.of();
        }
        return List.copyOf(EnumSet.copyOf(marks));
    }

    Operation withInput(String other) {
        return new Operation(name, other, marks, page);
    }

    Operation withPage(Page found) {
        return new Operation(name, input, marks, Optional.of(found));
    }
}
