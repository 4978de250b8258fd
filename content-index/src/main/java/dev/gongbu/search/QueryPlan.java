package dev.gongbu.search;

import dev.gongbu.search.IndexBuilder.Fields;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns a {@link Reading} into Lucene queries. */
final class QueryPlan {

    private static final int MOST_PAIRS = 8;
    private static final int MOST_TERMS = 120;

    private final Reading reading;

    QueryPlan(Reading reading) {
        this.reading = reading;
    }

    /**
     * The query that finds: single terms only, all on one level, which Lucene can cut short by the
     * best scores that its blocks of documents may still reach.
     */
    Query finding(SearchRequest request) {
        var query = new BooleanQuery.Builder();
        var seen = new HashSet<String>();
        for (Reading.Slot slot : reading.slots()) {
            for (Reading.Alternative alternative : slot.alternatives()) {
                float weight = slot.weight() * alternative.weight();
                for (String term : alternative.terms()) {
                    if (seen.add(term) && seen.size() <= MOST_TERMS) {
                        find(query, Fields.BODY, term, weight * Scoring.BODY);
                        find(query, Fields.HEAD, term, weight * Scoring.HEAD);
                        find(query, Fields.NAME, term, weight * Scoring.NAME);
                    }
                }
            }
        }
        whole(query);
        BooleanQuery found = query.build();
        return found.clauses().isEmpty() ? found : filtered(found, request);
    }

    private static void find(BooleanQuery.Builder query, String field, String term, float weight) {
        query.add(
                boosted(new TermQuery(new Term(field, term)), weight), BooleanClause.Occur.SHOULD);
    }

    /** The query that finds topics by all that is said of them. */
    Query topics() {
        var query = new BooleanQuery.Builder();
        var seen = new HashSet<String>();
        for (Reading.Slot slot : reading.slots()) {
            for (Reading.Alternative alternative : slot.alternatives()) {
                for (String term : alternative.terms()) {
                    if (seen.add(term) && seen.size() <= MOST_TERMS) {
                        find(query, Fields.WHOLE, term, slot.weight() * alternative.weight());
                    }
                }
            }
        }
        return query.build();
    }

    /** The query that ranks what was found. */
    Query ranking() {
        var query = new BooleanQuery.Builder();
        for (Reading.Slot slot : reading.slots()) {
            if (!slot.alternatives().isEmpty()) {
                query.add(boosted(slot(slot), slot.weight()), BooleanClause.Occur.SHOULD);
            }
        }
        pairs(query);
        whole(query);
        return query.build();
    }

    /** What is matched as a whole: named topics, identifiers, parts of words. */
    private void whole(BooleanQuery.Builder query) {
        for (Reading.Guess guess : reading.guesses()) {
            var topic =
                    new ConstantScoreQuery(new TermQuery(new Term(Fields.TOPIC, guess.topic())));
            query.add(boosted(topic, Scoring.TOPIC * guess.weight()), BooleanClause.Occur.SHOULD);
        }
        for (String exact : reading.exacts()) {
            var term = new TermQuery(new Term(Fields.EXACT, exact));
            query.add(boosted(term, Scoring.EXACT), BooleanClause.Occur.SHOULD);
        }
        for (String gram : reading.grams()) {
            query.add(boosted(gram(gram), Scoring.GRAM), BooleanClause.Occur.SHOULD);
        }
    }

    private static Query filtered(BooleanQuery found, SearchRequest request) {
        if (request.kinds().isEmpty()
                && request.categories().isEmpty()
                && request.topics().isEmpty()) {
            return found;
        }
        var query = new BooleanQuery.Builder().add(found, BooleanClause.Occur.MUST);
        if (!request.kinds().isEmpty()) {
            var words = new TreeSet<String>();
            for (EntryKind kind : request.kinds()) {
                words.add(kind.word());
            }
            filter(query, Fields.KIND_FILTER, words);
        }
        filter(query, Fields.CATEGORY, request.categories());
        filter(query, Fields.TOPIC, request.topics());
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, Set<String> values) {
        if (values.isEmpty()) {
            return;
        }
        var terms = new ArrayList<BytesRef>();
        for (String value : values) {
            terms.add(new BytesRef(value));
        }
        query.add(new TermInSetQuery(field, terms), BooleanClause.Occur.FILTER);
    }

    private static Query slot(Reading.Slot slot) {
        var alternatives = new ArrayList<Query>();
        for (Reading.Alternative alternative : slot.alternatives()) {
            alternatives.add(alternative(alternative));
        }
        return alternatives.size() == 1
                ? alternatives.get(0)
                : new DisjunctionMaxQuery(alternatives, 0f);
    }

    static Query alternative(Reading.Alternative alternative) {
        List<String> terms = alternative.terms();
        if (terms.size() == 1) {
            return boosted(fields(terms.get(0)), alternative.weight());
        }
        var all = new BooleanQuery.Builder();
        boolean meant = alternative.why() != Why.SYNONYM;
        if (meant) {
            for (String term : terms) {
                all.add(fields(term), BooleanClause.Occur.SHOULD);
            }
        }
        String[] words = terms.toArray(new String[0]);
        all.add(
                boosted(new PhraseQuery(1, Fields.BODY, words), Scoring.BODY),
                BooleanClause.Occur.SHOULD);
        all.add(
                boosted(new PhraseQuery(1, Fields.NAME, words), Scoring.NAME),
                BooleanClause.Occur.SHOULD);
        return boosted(all.build(), alternative.weight());
    }

    private static Query fields(String term) {
        return new DisjunctionMaxQuery(
                List.of(
                        boosted(new TermQuery(new Term(Fields.BODY, term)), Scoring.BODY),
                        boosted(new TermQuery(new Term(Fields.HEAD, term)), Scoring.HEAD),
                        boosted(new TermQuery(new Term(Fields.NAME, term)), Scoring.NAME)),
                Scoring.TIE);
    }

    /** Neighbours in the query that are neighbours in the text count more. */
    private void pairs(BooleanQuery.Builder query) {
        List<String> before = List.of();
        int pairs = 0;
        for (Reading.Slot slot : reading.slots()) {
            List<String> terms =
                    slot.alternatives().isEmpty() || slot.weight() < 1
                            ? List.of()
                            : slot.alternatives().get(0).terms();
            if (!before.isEmpty() && !terms.isEmpty() && pairs++ < MOST_PAIRS) {
                String[] pair = {before.get(before.size() - 1), terms.get(0)};
                query.add(
                        boosted(new PhraseQuery(1, Fields.BODY, pair), Scoring.PAIR),
                        BooleanClause.Occur.SHOULD);
            }
            before = terms;
        }
    }

    static Query gram(String word) {
        var phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < word.length(); i++) {
            phrase.add(new Term(Fields.GRAM, word.substring(i, i + 2)), i);
        }
        return phrase.build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }
}
