package dev.gongbu.app.completion;

import java.util.List;

/** What a completion has to offer for the word before the cursor. */
public sealed interface Answer {

    /**
     * These words.
     *
     * @param candidates likeliest first; none where nothing fits
     */
    record Words(List<Candidate> candidates) implements Answer {
        public Words {
            candidates = List.copyOf(candidates);
        }
    }

    /** The names of files and folders, which the shell itself knows best. */
    record Files() implements Answer {}

    /** The names of folders. */
    record Folders() implements Answer {}
}
