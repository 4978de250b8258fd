package dev.gongbu.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** What counts how much. */
final class Scoring {

    static final float NAME = 2.0f;
    static final float HEAD = 1.5f;
    static final float BODY = 1f;
    static final float TIE = 0.3f;

    /** A topic that the whole query names. */
    static final float TOPIC = 9f;

    /** A comparison of topics that the query names side by side. */
    static final float TOGETHER = 12f;

    /** The beginning of a page whose topic is all that the query names. */
    static final float OPENING = 3f;

    /** From this weight on a guess is all that the query names. */
    static final float NAMED = 0.9f;

    static final float EXACT = 3f;
    static final float PAIR = 0.8f;

    /** How much all that is known of a topic counts for each of its entries. */
    static final float WHOLE = 3f;

    static final float GRAM = 0.5f;

    private Scoring() {}

    /**
     * Of two entries that fit alike, the page comes before the sentence and the term; an exercise
     * asks what somebody who searches wants to read.
     */
    static float kind(EntryKind kind) {
        return switch (kind) {
            case NOTE -> 0.5f;
            case FACT, COMMAND -> 0f;
            case COMPARISON -> -1f;
            case EXERCISE -> -4f;
            case TERM -> -5f;
        };
    }

    /**
     * BM25; a topic with many names is not the worse for it, and sections of any length compete.
     */
    static Similarity similarity() {
        var names = new BM25Similarity(0.4f, 0.1f);
        var texts = new BM25Similarity(0.9f, 0.4f);
        var wholes = new BM25Similarity(1.2f, 0.75f);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                if (field.equals(Fields.WHOLE)) {
                    return wholes;
                }
                return field.equals(Fields.NAME) ? names : texts;
            }
        };
    }
}
