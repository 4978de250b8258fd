package dev.gongbu.aws.complete;

import dev.gongbu.aws.complete.Candidate.Kind;

/**
 * Something that fits a place, whatever was typed there.
 *
 * @param kind what it is
 * @param name what a learner types to reach it
 * @param label what a menu shows
 * @param text what the text of the word holds instead of what was typed
 * @param ends whether the word is finished with it
 * @param rank its group: those of a smaller number stand before others that are found the same way
 * @param required as in {@link Candidate}
 * @param deprecated as in {@link Candidate}
 * @param korean as in {@link Candidate}
 * @param title its full name, by which it is found as well; may be empty
 */
record Offer(
        Kind kind,
        String name,
        String label,
        String text,
        boolean ends,
        int rank,
        boolean required,
        boolean deprecated,
        String korean,
        String title) {

    /** Something that is typed as it is shown, and ends the word. */
    static Offer word(Kind kind, String name, String korean) {
        return new Offer(kind, name, name, name, true, 0, false, false, korean, "");
    }

    /** Something after which the word goes on. */
    static Offer opening(Kind kind, String text, String korean) {
        return new Offer(kind, text, text, text, false, 0, false, false, korean, "");
    }

    /** The same, in another group. */
    Offer ranked(int other) {
        return new Offer(kind, name, label, text, ends, other, required, deprecated, korean, title);
    }
}
