package dev.gongbu.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells for documents that were found which readings of the query they match. */
final class Reasons {

    private final IndexSearcher searcher;
    private final List<EnumSet<Why>> reasons = new ArrayList<>();
    private final int[] docs;

    private Reasons(IndexSearcher searcher, int[] docs) {
        this.searcher = searcher;
        this.docs = docs;
        for (int i = 0; i < docs.length; i++) {
            reasons.add(EnumSet.noneOf(Why.class));
        }
    }

    /** For each of {@code docs} the ways in which it matches {@code reading}, strongest first. */
    static List<Set<Why>> of(IndexSearcher searcher, int[] docs, Reading reading, QueryPlan plan)
            throws IOException {
        var reasons = new Reasons(searcher, docs);
        for (Reading.Slot slot : reading.slots()) {
            for (Reading.Alternative alternative : slot.alternatives()) {
                if (slot.weight() == 1f || reading.slots().size() == 1) {
                    reasons.add(plan.alternative(alternative), alternative.why());
                }
            }
        }
        for (Reading.Guess guess : reading.guesses()) {
            reasons.add(plan.topic(guess), guess.why());
        }
        for (String exact : reading.exacts()) {
            reasons.add(plan.exact(exact), Why.EXACT);
        }
        for (String gram : reading.grams()) {
            reasons.add(QueryPlan.gram(gram), Why.SPACING);
        }
        reasons.addWeak(reading, plan);
        for (EnumSet<Why> own : reasons.reasons) {
            if (own.isEmpty()) {
                // Found by a part of a synonym of several words.
                own.add(Why.SYNONYM);
            }
            if (own.size() > 1) {
                // Almost every word has synonyms; they are a reason only where there is no other.
                own.remove(Why.SYNONYM);
            }
        }
        return List.copyOf(reasons.reasons);
    }

    /** Words that say little are a reason only for what nothing else found. */
    private void addWeak(Reading reading, QueryPlan plan) throws IOException {
        var bare = new boolean[docs.length];
        boolean any = false;
        for (int i = 0; i < bare.length; i++) {
            bare[i] = reasons.get(i).isEmpty();
            any |= bare[i];
        }
        for (Reading.Slot slot : reading.slots()) {
            for (Reading.Alternative alternative : slot.alternatives()) {
                if (any && slot.weight() != 1f) {
                    add(plan.alternative(alternative), alternative.why(), bare);
                }
            }
        }
    }

    private void add(@Nullable Query query, Why why) throws IOException {
        var asked = new boolean[docs.length];
        boolean any = false;
        for (int i = 0; i < asked.length; i++) {
            EnumSet<Why> own = reasons.get(i);
            // Synonyms only count where there is no other reason.
            asked[i] = why == Why.SYNONYM ? own.isEmpty() : !own.contains(why);
            any |= asked[i];
        }
        if (any) {
            add(query, why, asked);
        }
    }

    private void add(@Nullable Query query, Why why, boolean[] asked) throws IOException {
        if (query == null) {
            return;
        }
        var weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        for (int i = 0; i < docs.length; i++) {
            if (!asked[i] || reasons.get(i).contains(why)) {
                continue;
            }
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                int local = docs[i] - leaf.docBase;
                DocIdSetIterator iterator = scorer.iterator();
                if (iterator.advance(local) == local) {
                    reasons.get(i).add(why);
                }
            }
        }
    }
}
