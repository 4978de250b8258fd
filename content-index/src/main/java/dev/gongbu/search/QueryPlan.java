package dev.gongbu.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns a {@link Reading} into Lucene queries. */
final class QueryPlan {

    private static final int MOST_PAIRS = 8;
    private static final int MOST_TOPICS = 12;
    private static final int MOST_TERMS = 120;
    private static final int MOST_ALTERNATIVES = 30;

    /** Lucene takes 1024; names, pairs and identifiers have their share. */
    private static final int MOST_CLAUSES = 700;

    private final Reading reading;
    private final TermQueries terms;

    QueryPlan(Reading reading, TermQueries terms) {
        this.reading = reading;
        this.terms = terms;
    }

    /**
     * The query that finds: single terms only, all on one level, which Lucene can cut short by the
     * best scores that its blocks of documents may still reach.
     *
     * @param topics the topics that fit as a whole, best first, with their scores
     */
    Query finding(SearchRequest request, Map<String, Float> topics) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var term : weights().entrySet()) {
            float weight = term.getValue();
            find(query, Fields.BODY, term.getKey(), weight * Scoring.BODY);
            find(query, Fields.HEAD, term.getKey(), weight * Scoring.HEAD);
            find(query, Fields.NAME, term.getKey(), weight * Scoring.NAME);
        }
        whole(query);
        int left = MOST_TOPICS;
        for (var topic : topics.entrySet()) {
            Query entries = left-- > 0 ? terms.of(Fields.MAIN_TOPIC, topic.getKey()) : null;
            if (entries != null) {
                float weight = Scoring.WHOLE * topic.getValue();
                add(query, new ConstantScoreQuery(entries), weight);
            }
        }
        BooleanQuery found = query.build();
        return found.clauses().isEmpty() ? found : filtered(found, request);
    }

    /** The query that finds topics by all that is known of them. */
    Query topics() throws IOException {
        var query = new BooleanQuery.Builder();
        for (var term : weights().entrySet()) {
            find(query, Fields.WHOLE, term.getKey(), term.getValue());
        }
        return query.build();
    }

    /** The single terms that may be meant, each with the weight of its first reading. */
    private Map<String, Float> weights() {
        var weights = new LinkedHashMap<String, Float>();
        for (Reading.Slot slot : reading.slots()) {
            for (Reading.Alternative alternative : slot.alternatives()) {
                boolean phrase = alternative.why() == Why.SYNONYM && alternative.terms().size() > 1;
                for (String term : alternative.terms()) {
                    if (!phrase && weights.size() < MOST_TERMS) {
                        weights.putIfAbsent(term, slot.weight() * alternative.weight());
                    }
                }
            }
        }
        return weights;
    }

    private void find(BooleanQuery.Builder query, String field, String text, float weight)
            throws IOException {
        add(query, terms.of(field, text), weight);
    }

    private static void add(BooleanQuery.Builder query, @Nullable Query part, float weight) {
        if (part != null) {
            query.add(boosted(part, weight), BooleanClause.Occur.SHOULD);
        }
    }

    /** The query that ranks what was found. */
    Query ranking() throws IOException {
        var query = new BooleanQuery.Builder();
        int each = alternativesEach();
        for (Reading.Slot slot : reading.slots()) {
            add(query, slot(slot, each), slot.weight());
        }
        pairs(query);
        whole(query);
        return query.build();
    }

    /** What is matched as a whole: named topics, identifiers, parts of words. */
    private void whole(BooleanQuery.Builder query) throws IOException {
        for (Reading.Guess guess : reading.guesses()) {
            Query topic = topic(guess);
            if (topic != null) {
                add(query, new ConstantScoreQuery(topic), Scoring.TOPIC * guess.weight());
            }
        }
        for (String exact : reading.exacts()) {
            add(query, exact(exact), Scoring.EXACT);
        }
        for (String gram : reading.grams()) {
            add(query, gram(gram), Scoring.GRAM);
        }
    }

    /** The entries whose first topic was named, or null where there are none. */
    @Nullable Query topic(Reading.Guess guess) throws IOException {
        return terms.of(Fields.MAIN_TOPIC, guess.topic());
    }

    /** The entries with an identifier or a quantity, or null. */
    @Nullable Query exact(String exact) throws IOException {
        return terms.of(Fields.EXACT, exact);
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

    /** How many alternatives of every word fit into one query: fewer where words are many. */
    private int alternativesEach() {
        int each = MOST_ALTERNATIVES;
        while (each > 1 && clauses(each) > MOST_CLAUSES) {
            each--;
        }
        return each;
    }

    private int clauses(int each) {
        int clauses = 0;
        for (Reading.Slot slot : reading.slots()) {
            for (Reading.Alternative alternative : first(each, slot)) {
                clauses += 3 * alternative.terms().size() + 2;
            }
        }
        return clauses;
    }

    private static List<Reading.Alternative> first(int each, Reading.Slot slot) {
        return slot.alternatives().subList(0, Math.min(each, slot.alternatives().size()));
    }

    private @Nullable Query slot(Reading.Slot slot, int each) throws IOException {
        var alternatives = new ArrayList<Query>();
        for (Reading.Alternative alternative : first(each, slot)) {
            Query query = alternative(alternative);
            if (query != null) {
                alternatives.add(query);
            }
        }
        return best(alternatives, 0f);
    }

    private static @Nullable Query best(List<Query> queries, float tie) {
        return switch (queries.size()) {
            case 0 -> null;
            case 1 -> queries.get(0);
            default -> new DisjunctionMaxQuery(queries, tie);
        };
    }

    /** What one reading of a word matches, or null where that is nothing. */
    @Nullable Query alternative(Reading.Alternative alternative) throws IOException {
        List<String> words = alternative.terms();
        if (words.size() == 1) {
            Query fields = fields(words.get(0));
            return fields == null ? null : boosted(fields, alternative.weight());
        }
        var all = new BooleanQuery.Builder();
        if (alternative.why() != Why.SYNONYM) {
            for (String word : words) {
                add(all, fields(word), 1f);
            }
            phrase(all, Fields.NAME, Scoring.NAME, words);
        }
        phrase(all, Fields.BODY, Scoring.BODY, words);
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? null : boosted(query, alternative.weight());
    }

    private void phrase(BooleanQuery.Builder query, String field, float weight, List<String> words)
            throws IOException {
        String[] phrase = words.toArray(new String[0]);
        if (terms.has(field, phrase)) {
            add(query, new PhraseQuery(1, field, phrase), weight);
        }
    }

    private @Nullable Query fields(String term) throws IOException {
        var fields = new ArrayList<Query>();
        field(fields, Fields.BODY, term, Scoring.BODY);
        field(fields, Fields.HEAD, term, Scoring.HEAD);
        field(fields, Fields.NAME, term, Scoring.NAME);
        return best(fields, Scoring.TIE);
    }

    private void field(List<Query> fields, String field, String term, float weight)
            throws IOException {
        Query query = terms.of(field, term);
        if (query != null) {
            fields.add(boosted(query, weight));
        }
    }

    /** Neighbours in the query that are neighbours in the text count more. */
    private void pairs(BooleanQuery.Builder query) throws IOException {
        List<String> before = List.of();
        int pairs = 0;
        for (Reading.Slot slot : reading.slots()) {
            List<String> words =
                    slot.alternatives().isEmpty() || slot.weight() < 1
                            ? List.of()
                            : slot.alternatives().get(0).terms();
            if (!before.isEmpty() && !words.isEmpty() && pairs++ < MOST_PAIRS) {
                var pair = List.of(before.get(before.size() - 1), words.get(0));
                phrase(query, Fields.BODY, Scoring.PAIR, pair);
            }
            before = words;
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
