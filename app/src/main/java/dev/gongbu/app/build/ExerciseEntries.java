package dev.gongbu.app.build;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.search.Corpus;
import dev.gongbu.search.Entry;
import dev.gongbu.search.EntryKind;

import java.util.ArrayList;
import java.util.List;

/** What exercises give to the search index: what is asked, and never what is right. */
public final class ExerciseEntries {
    private ExerciseEntries() {}

    /**
     * A corpus with entries for exercises besides.
     *
     * @param exercises those that somebody wrote: those made by code say what facts and comparisons
     *     say, which are found themselves
     */
    public static Corpus added(Corpus corpus, List<Exercise> exercises) {
        var entries = new ArrayList<>(corpus.entries());
        for (var exercise : exercises) {
            entries.add(
                    new Entry(
                            EntryKind.EXERCISE,
                            exercise.id(),
                            exercise.head().topics(),
                            exercise.head().title(),
                            exercise.prompt()));
        }
        return new Corpus(
                corpus.topics(), corpus.names(), corpus.synonyms(), corpus.dictionary(), entries);
    }
}
