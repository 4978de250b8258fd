package dev.gongbu.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The term queries of one search. Each term is looked up in the index once, however many queries
 * use it, and one that the index does not have is left out of all of them.
 */
final class TermQueries {

    private final IndexSearcher searcher;
    private final Map<Term, Optional<TermQuery>> known = new HashMap<>();

    TermQueries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The query for a term of a field, or null where no document has it. */
    @Nullable TermQuery of(String field, String text) throws IOException {
        var term = new Term(field, text);
        Optional<TermQuery> query = known.get(term);
        if (query == null) {
            var states = TermStates.build(searcher, term, true);
            query =
                    states.docFreq() == 0
                            ? Optional.empty()
                            : Optional.of(new TermQuery(term, states));
            known.put(term, query);
        }
        return query.orElse(null);
    }

    /** Whether a field has all of {@code words}. */
    boolean has(String field, String[] words) throws IOException {
        for (String word : words) {
            if (of(field, word) == null) {
                return false;
            }
        }
        return true;
    }
}
