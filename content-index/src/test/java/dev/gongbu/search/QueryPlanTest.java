package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class QueryPlanTest {

    @TempDir static Path folder;

    private static @Nullable SearchIndex index;

    @BeforeAll
    static void build() throws IOException {
        var words = new StringBuilder();
        for (int slot = 0; slot < 80; slot++) {
            for (int alternative = 0; alternative < 8; alternative++) {
                for (int term = 0; term < 5; term++) {
                    words.append(word(slot, alternative, term)).append(' ');
                }
            }
        }
        var text = words.toString();
        var entry = new Entry(EntryKind.NOTE, "a#b", List.of(), text, text);
        IndexBuilder.build(
                folder, new Corpus(List.of(), List.of(), List.of(), List.of(), List.of(entry)));
        index = SearchIndex.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        Objects.requireNonNull(index).close();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "40, 8, 1", "40, 8, 4", "79, 8, 3", "1, 8, 5", "79, 8, 5"})
    void asks_lucene_for_no_more_clauses_than_it_takes(int slots, int alternatives, int terms)
            throws IOException {
        var searcher = Objects.requireNonNull(index).searcher();
        var plan = new QueryPlan(reading(slots, alternatives, terms), new TermQueries(searcher));

        assertThat(clauses(plan.finding(SearchRequest.of("", 10), Map.of())))
                .isLessThanOrEqualTo(IndexSearcher.getMaxClauseCount());
        assertThat(clauses(plan.topics())).isLessThanOrEqualTo(IndexSearcher.getMaxClauseCount());
        assertThat(clauses(plan.ranking()))
                .isPositive()
                .isLessThanOrEqualTo(IndexSearcher.getMaxClauseCount());
    }

    private static String word(int slot, int alternative, int term) {
        return "w%dx%dx%d".formatted(slot, alternative, term);
    }

    private static Reading reading(int slots, int alternatives, int terms) {
        var all = new ArrayList<Reading.Slot>();
        for (int slot = 0; slot < slots; slot++) {
            var choice = new ArrayList<Reading.Alternative>();
            for (int alternative = 0; alternative < alternatives; alternative++) {
                var words = new ArrayList<String>();
                for (int term = 0; term < terms; term++) {
                    words.add(word(slot, alternative, term));
                }
                choice.add(new Reading.Alternative(words, 1f, Why.TYPO));
            }
            all.add(new Reading.Slot("낱말", 1f, choice));
        }
        return new Reading(all, List.of(), List.of(), List.of());
    }

    private static int clauses(Query query) {
        var count = new Count();
        query.visit(count);
        return count.leaves;
    }

    private static final class Count extends QueryVisitor {
        private int leaves;

        @Override
        public void visitLeaf(Query query) {
            leaves++;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            leaves++;
        }
    }
}
