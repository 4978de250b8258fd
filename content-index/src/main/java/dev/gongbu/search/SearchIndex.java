package dev.gongbu.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An index that {@link IndexBuilder} built, open for searching. Loads no nori: a query is read by
 * the tables beside the index. Safe for several threads.
 */
public final class SearchIndex implements Closeable {

    /** Of one topic at most so many among the first {@value #WINDOW}. */
    private static final int HITS_A_TOPIC = 3;

    private static final int WINDOW = 10;
    private static final int TOPICS = 40;
    private static final int DEPTH = 50;
    private static final EntryKind[] KINDS = EntryKind.values();

    /** How the files of the index are read. */
    public enum Access {
        /** By file reads: the quickest start, for a process that answers once. */
        ONCE,
        /** Mapped to memory: the quickest answers, for a process that stays. */
        MAPPED
    }

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryReader queries;
    private final Completer completer;
    private final Snippets snippets;
    private final Texts texts;

    private SearchIndex(
            Path folder, Directory directory, DirectoryReader reader, Vocabulary vocabulary) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Scoring.similarity());
        searcher.setQueryCache(null);
        this.queries = new QueryReader(vocabulary);
        this.completer = new Completer(vocabulary.names);
        this.texts = new Texts(reader);
        this.snippets = new Snippets(searcher, texts);
    }

    /** Opens the index in {@code folder} for a process that answers once. */
    public static SearchIndex open(Path folder) throws IOException {
        return open(folder, Access.ONCE);
    }

    /**
     * Opens the index in {@code folder}.
     *
     * @throws IOException where there is none, one of another version, or a broken one
     */
    public static SearchIndex open(Path folder, Access access) throws IOException {
        return open(folder, access, UnaryOperator.identity());
    }

    /** Opens the index with a vocabulary that knows more or other things; for comparing. */
    static SearchIndex open(Path folder, Access access, UnaryOperator<Vocabulary> change)
            throws IOException {
        Path stamp = folder.resolve(IndexBuilder.STAMP);
        if (!Files.isReadable(stamp)) {
            throw new IOException("no index in " + folder);
        }
        String version = new String(Files.readAllBytes(stamp), StandardCharsets.UTF_8).strip();
        if (!version.equals(IndexBuilder.VERSION)) {
            throw new IOException(
                    "the index in "
                            + folder
                            + " is of version '"
                            + version
                            + "', this program needs '"
                            + IndexBuilder.VERSION
                            + "'");
        }
        try {
            return open(change.apply(Vocabulary.open(folder)), folder, access);
        } catch (IOException | RuntimeException failed) {
            throw broken(folder, failed);
        }
    }

    private static SearchIndex open(Vocabulary vocabulary, Path folder, Access access)
            throws IOException {
        Path lucene = folder.resolve("lucene");
        Directory directory =
                access == Access.ONCE ? new NIOFSDirectory(lucene) : new MMapDirectory(lucene);
        try {
            return new SearchIndex(folder, directory, DirectoryReader.open(directory), vocabulary);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    private static IOException broken(Path folder, Exception cause) {
        return new IOException("the index in " + folder + " is broken: " + cause, cause);
    }

    /**
     * Searches; an empty or blank query finds nothing.
     *
     * @throws IOException where the index cannot be read
     */
    public Answer search(SearchRequest request) throws IOException {
        try {
            return find(request);
        } catch (IOException | RuntimeException failed) {
            // Lucene and the mapped tables meet damaged bytes with any RuntimeException.
            throw broken(folder, failed);
        }
    }

    private Answer find(SearchRequest request) throws IOException {
        Reading reading = queries.read(request.query());
        var terms = new TermQueries(searcher);
        var plan = new QueryPlan(reading, terms);
        int depth = Math.max(DEPTH, 3 * request.limit());
        Map<String, Float> topics = topics(plan);
        TopDocs found = searcher.search(plan.finding(request, topics), depth);
        found = new Ranking(plan.ranking()).rescore(searcher, found, depth);
        List<Ranked> ranked = diverse(ranked(found, topics, reading), request);
        var docs = new int[ranked.size()];
        for (int i = 0; i < docs.length; i++) {
            docs[i] = ranked.get(i).doc();
        }
        List<Snippets.Snippet> passages = snippets.of(docs, reading, terms);
        List<Set<Why>> reasons = Reasons.of(searcher, docs, reading, plan);
        return new Answer(hits(ranked, passages, reasons), suggestions(request.query(), reading));
    }

    private List<Hit> hits(
            List<Ranked> ranked, List<Snippets.Snippet> texts, List<Set<Why>> reasons)
            throws IOException {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < ranked.size(); i++) {
            hits.add(hit(ranked.get(i), texts.get(i), reasons.get(i)));
        }
        return hits;
    }

    private Hit hit(Ranked ranked, Snippets.Snippet snippet, Set<Why> why) throws IOException {
        String id = texts.of(Fields.ID, ranked.doc());
        return new Hit(
                ranked.kind(),
                id,
                topics(ranked.doc()),
                Entry.section(id),
                texts.of(Fields.TITLE, ranked.doc()),
                ranked.score(),
                List.copyOf(why),
                snippet.text(),
                snippet.highlights());
    }

    private List<String> topics(int doc) throws IOException {
        String topics = texts.of(Fields.TOPICS, doc);
        return topics.isEmpty() ? List.of() : List.of(topics.split(" ", -1));
    }

    /** Completes names as they are typed, over the same tables. */
    public Completer completer() {
        return completer;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The reading of a query; for explaining and for tests. */
    Reading read(String query) {
        return queries.read(query);
    }

    /** Ranks what was found by another query alone. */
    private static final class Ranking extends QueryRescorer {
        Ranking(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? second : 0;
        }
    }

    /** How well each topic as a whole fits, best first. */
    private Map<String, Float> topics(QueryPlan plan) throws IOException {
        var topics = new LinkedHashMap<String, Float>();
        for (ScoreDoc doc : searcher.search(plan.topics(), TOPICS).scoreDocs) {
            topics.put(texts.of(Fields.TOPICS, doc.doc), doc.score);
        }
        return topics;
    }

    private static String id(SortedDocValues ids) throws IOException {
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private SortedDocValues mainTopics() throws IOException {
        SortedDocValues ids = MultiDocValues.getSortedValues(reader, Fields.MAIN_TOPIC);
        return ids == null ? DocValues.emptySorted() : ids;
    }

    /** Doc values are read from the first document to the last. */
    private static ScoreDoc[] inOrder(TopDocs found) {
        ScoreDoc[] docs = found.scoreDocs.clone();
        Arrays.sort(docs, new Earliest());
        return docs;
    }

    private static final class Earliest implements Comparator<ScoreDoc> {
        @Override
        public int compare(ScoreDoc a, ScoreDoc b) {
            return Integer.compare(a.doc, b.doc);
        }
    }

    /** A document; {@code topic} is the id of its first topic, or empty. */
    private record Ranked(int doc, float score, EntryKind kind, String topic) {}

    private List<Ranked> ranked(TopDocs found, Map<String, Float> topics, Reading reading)
            throws IOException {
        var ranked = new ArrayList<Ranked>();
        var together = new NamedTogether(reading.guesses());
        SortedDocValues ids = mainTopics();
        NumericDocValues kinds = MultiDocValues.getNumericValues(reader, Fields.KIND);
        NumericDocValues opens = MultiDocValues.getNumericValues(reader, Fields.OPENS);
        var named = named(reading);
        for (ScoreDoc doc : inOrder(found)) {
            String topic = ids.advanceExact(doc.doc) ? id(ids) : "";
            boolean known = kinds != null && kinds.advanceExact(doc.doc);
            EntryKind kind = known ? KINDS[(int) kinds.longValue()] : EntryKind.NOTE;
            float more = Scoring.WHOLE * topics.getOrDefault(topic, 0f) + Scoring.kind(kind);
            if (opens != null && named.contains(topic) && opens.advanceExact(doc.doc)) {
                more += Scoring.OPENING;
            }
            if (kind == EntryKind.COMPARISON) {
                more += Scoring.TOGETHER * together.share(topics(doc.doc));
            }
            ranked.add(new Ranked(doc.doc, doc.score + more, kind, topic));
        }
        ranked.sort(new Best());
        return ranked;
    }

    /** The topics of which the whole query is a name. */
    private static Set<String> named(Reading reading) {
        var named = new HashSet<String>();
        for (Reading.Guess guess : reading.guesses()) {
            if (guess.weight() >= Scoring.NAMED) {
                named.add(guess.topic());
            }
        }
        return named;
    }

    private static final class Best implements Comparator<Ranked> {
        @Override
        public int compare(Ranked a, Ranked b) {
            int order = Float.compare(b.score(), a.score());
            return order == 0 ? Integer.compare(a.doc(), b.doc()) : order;
        }
    }

    /** The best entries, with no more than three of one topic among the first ten. */
    private static List<Ranked> diverse(List<Ranked> found, SearchRequest request) {
        var chosen = new ArrayList<Ranked>();
        var held = new ArrayList<Ranked>();
        var count = new HashMap<String, Integer>();
        for (Ranked ranked : found) {
            if (chosen.size() >= request.limit()) {
                break;
            }
            String topic = ranked.topic();
            int before = topic.isEmpty() ? 0 : count.getOrDefault(topic, 0);
            if (before < HITS_A_TOPIC || chosen.size() >= WINDOW || request.topics().size() == 1) {
                count.put(topic, before + 1);
                chosen.add(ranked);
            } else {
                held.add(ranked);
            }
        }
        for (Ranked rest : held) {
            if (chosen.size() < request.limit()) {
                chosen.add(rest);
            }
        }
        return chosen;
    }

    private static List<String> suggestions(String query, Reading reading) {
        String typed = Lexicon.key(query);
        var names = new ArrayList<String>();
        for (Reading.Guess guess : reading.guesses()) {
            boolean isTyped = guess.why() == Why.EXACT || typed.contains(Lexicon.key(guess.name()));
            if (!isTyped && !names.contains(guess.name()) && names.size() < 5) {
                names.add(guess.name());
            }
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
