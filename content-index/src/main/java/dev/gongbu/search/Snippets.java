package dev.gongbu.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences of an entry that fit a query best, and what matched in them, from the offsets
 * that the index keeps.
 */
final class Snippets {

    /** A snippet and the places in it that matched. */
    record Snippet(String text, List<Hit.Range> highlights) {}

    private static final int SENTENCES = 2;
    private static final int TERMS_A_WORD = 2;
    private static final int LONGEST_SENTENCE = 140;
    private static final String GAP = " … ";

    private final IndexSearcher searcher;

    private final Texts texts;

    Snippets(IndexSearcher searcher, Texts texts) {
        this.searcher = searcher;
        this.texts = texts;
    }

    /** The snippets of documents, in their order. */
    List<Snippet> of(int[] docs, Reading reading, TermQueries terms) throws IOException {
        Query query = query(reading, terms);
        if (docs.length == 0) {
            return List.of();
        }
        return new Highlighter(searcher, texts).snippets(docs, query);
    }

    private static Query query(Reading reading, TermQueries terms) throws IOException {
        var query = new BooleanQuery.Builder();
        var seen = new HashSet<String>();
        for (Reading.Slot slot : reading.slots()) {
            int left = TERMS_A_WORD;
            for (Reading.Alternative alternative : slot.alternatives()) {
                for (String word : alternative.terms()) {
                    Query body = left > 0 ? terms.of(Fields.BODY, word) : null;
                    if (body != null && seen.add(word)) {
                        query.add(body, BooleanClause.Occur.SHOULD);
                        left--;
                    }
                }
            }
        }
        return query.build();
    }

    private static final class Highlighter extends UnifiedHighlighter {
        private final Texts texts;

        Highlighter(IndexSearcher searcher, Texts texts) {
            super(
                    UnifiedHighlighter.builder(searcher, new NoAnalyzer())
                            .withFlags(Set.of(HighlightFlag.PASSAGE_RELEVANCY_OVER_SPEED))
                            .withBreakIterator(() -> new CustomSeparatorBreakIterator('\n'))
                            .withMaxNoHighlightPassages(1)
                            .withFormatter(new Sentences()));
            this.texts = texts;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(
                String[] fields, DocIdSetIterator docs, int charsThreshold) throws IOException {
            var values = new ArrayList<CharSequence[]>();
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                values.add(new CharSequence[] {texts.of(Fields.TEXT, doc)});
            }
            return values;
        }

        List<Snippet> snippets(int[] docs, Query query) throws IOException {
            String[] fields = {Fields.BODY};
            Object[] made =
                    highlightFieldsAsObjects(fields, query, docs.clone(), new int[] {SENTENCES})
                            .get(Fields.BODY);
            var snippets = new ArrayList<Snippet>();
            for (int i = 0; i < docs.length; i++) {
                if (made != null && made[i] instanceof Snippet snippet) {
                    snippets.add(snippet);
                } else {
                    snippets.add(new Snippet("", List.of()));
                }
            }
            return snippets;
        }
    }

    /** Nothing is analysed for highlighting: the index has the places of all terms. */
    private static final class NoAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            throw new IllegalStateException("the index has no places of the terms of " + field);
        }
    }

    /** Joins passages to one line and keeps where the matches are. */
    private static final class Sentences extends PassageFormatter {
        @Override
        public Snippet format(Passage[] passages, String content) {
            var text = new StringBuilder();
            var ranges = new ArrayList<Hit.Range>();
            for (Passage passage : passages) {
                if (!text.isEmpty()) {
                    text.append(GAP);
                }
                append(passage, content, text, ranges);
            }
            return new Snippet(text.toString(), ranges);
        }

        private static void append(
                Passage passage, String content, StringBuilder text, List<Hit.Range> ranges) {
            int end = passage.getEndOffset();
            while (end > passage.getStartOffset() && content.charAt(end - 1) <= ' ') {
                end--;
            }
            int start = whole(content, start(passage, end));
            int stop = whole(content, Math.min(end, start + LONGEST_SENTENCE));
            if (start > passage.getStartOffset()) {
                text.append('…');
            }
            int shift = text.length() - start;
            text.append(content, start, stop);
            if (stop < end) {
                text.append('…');
            }
            int last = start;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(passage.getMatchStarts()[i], last);
                int to = Math.min(passage.getMatchEnds()[i], stop);
                if (from < to) {
                    ranges.add(new Hit.Range(from + shift, to + shift));
                    last = to;
                }
            }
        }

        /** The place {@code at}, or the one before where it would halve a character. */
        private static int whole(String content, int at) {
            boolean halves =
                    at > 0
                            && at < content.length()
                            && Character.isSurrogatePair(
                                    content.charAt(at - 1), content.charAt(at));
            return halves ? at - 1 : at;
        }

        /** A long sentence begins a little before its first match. */
        private static int start(Passage passage, int end) {
            int start = passage.getStartOffset();
            if (end - start <= LONGEST_SENTENCE || passage.getNumMatches() == 0) {
                return start;
            }
            int wanted = Math.max(start, passage.getMatchStarts()[0] - 30);
            return Math.min(wanted, Math.max(start, end - LONGEST_SENTENCE));
        }
    }
}
