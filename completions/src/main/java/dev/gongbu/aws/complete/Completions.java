package dev.gongbu.aws.complete;

import java.util.List;

/**
 * What may stand at a cursor.
 *
 * @param list the likeliest first; at most {@link #MOST}
 */
public record Completions(List<Candidate> list) {

    /** The greatest number of candidates. */
    public static final int MOST = 1_000;

    /** Nothing is known to fit. */
    public static final Completions NONE = new Completions(List.of());

    public Completions {
        list = List.copyOf(list);
    }
}
