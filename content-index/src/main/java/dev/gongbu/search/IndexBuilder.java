package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.TextNormalizer;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds an index folder from a {@link Corpus}: the Lucene index and, beside it, the tables by
 * which a query is read without nori. The only place that needs nori's dictionaries.
 */
public final class IndexBuilder {

    /**
     * The file that says which form the folder has; written last, so that a half-built folder is
     * none.
     */
    static final String STAMP = "index.version";

    /** Raised whenever the form of any file of the folder changes. */
    static final String VERSION = "gongbu-index 8";

    private static final int LARGE_CORPUS = 20_000;
    private static final int MOST_PHRASES = 60_000;
    private static final int NAME_GAP = 10;

    /** How often a word may stand in the texts before it counts as a common one. */
    private static final double COMMON = 15;

    private final Map<String, Corpus.TopicNames> topics = new HashMap<>();
    private final Map<String, EntryTokens> wholes = new TreeMap<>();
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, String> compounds = new HashMap<>();
    private final Map<String, Integer> phrases = new HashMap<>();
    private final Map<String, String> phraseTerms = new HashMap<>();
    private final Map<String, String> surfaces = new HashMap<>();
    private final Corpus corpus;
    private final NoriWords nori;

    private IndexBuilder(Corpus corpus) {
        this.corpus = corpus;
        this.nori = new NoriWords(corpus.dictionary());
        for (var topic : corpus.topics()) {
            topics.put(topic.id(), topic);
        }
    }

    /**
     * Builds the index of {@code corpus} in {@code folder}, which is made where it is missing and
     * should be empty otherwise.
     */
    public static void build(Path folder, Corpus corpus) throws IOException {
        Files.createDirectories(folder);
        new IndexBuilder(corpus).build(folder);
        Files.writeString(folder.resolve(STAMP), VERSION + "\n");
    }

    private void build(Path folder) throws IOException {
        writeEntries(folder);
        for (String line : corpus.dictionary()) {
            String word = line.strip();
            if (!word.isEmpty() && !word.startsWith("#")) {
                int blank = word.indexOf(' ');
                learn(blank < 0 ? word : word.substring(0, blank));
            }
        }
        writeNames(folder);
        writeSynonyms(folder);
        writeWords(folder);
        nori.close();
    }

    // ---- entries -------------------------------------------------------------------------------

    private void writeEntries(Path folder) throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setSimilarity(Scoring.similarity());
        var merges = new TieredMergePolicy();
        merges.setNoCFSRatio(1.0);
        config.setMergePolicy(merges);
        config.setUseCompoundFile(true);
        config.setRAMBufferSizeMB(256);
        try (var directory = new NIOFSDirectory(folder.resolve("lucene"));
                var writer = new IndexWriter(directory, config)) {
            for (Entry entry : corpus.entries()) {
                writer.addDocument(document(entry));
                gather(entry);
            }
            for (var whole : wholes.entrySet()) {
                writer.addDocument(whole(whole.getKey(), whole.getValue()));
            }
            writer.forceMerge(1);
        }
    }

    /**
     * Keeps the terms of what tells of a topic as a whole for the topic's own document. Not of all
     * entries: a long page would draw every everyday word to itself.
     */
    private void gather(Entry entry) {
        if (!entry.topics().isEmpty() && entry.isEssence()) {
            var tokens = wholes.computeIfAbsent(entry.topics().get(0), _ -> new EntryTokens());
            gather(entry.title(), tokens);
            gather(entry.text(), tokens);
        }
    }

    private void gather(String text, EntryTokens tokens) {
        for (Piece piece : WordSplitter.split(TextNormalizer.normalize(text))) {
            switch (piece.kind()) {
                case LATIN, NUMBER, PART -> tokens.add(piece.text(), 0, 0, 1);
                case HANGUL -> {
                    for (var part : nori.parts(piece.text())) {
                        tokens.add(part.term(), 0, 0, 1);
                    }
                }
                case EXACT -> {}
            }
        }
    }

    /** All that is known of a topic, so that words scattered over its sections count together. */
    private Document whole(String topic, EntryTokens tokens) {
        var names = topics.get(topic);
        if (names != null) {
            for (String name : names.names()) {
                gather(name, tokens);
            }
        }
        var document = new Document();
        document.add(text(Fields.TOPICS, topic));
        document.add(new Field(Fields.WHOLE, tokens, Fields.COUNTED));
        return document;
    }

    /** A text that is read back: in doc values, which unlike stored fields are not compressed. */
    private static Field text(String field, String text) {
        return new BinaryDocValuesField(field, new BytesRef(text));
    }

    private Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(Fields.KIND_FILTER, entry.kind().word(), Field.Store.NO));
        document.add(text(Fields.ID, entry.id()));
        document.add(text(Fields.TITLE, entry.title()));
        document.add(text(Fields.TOPICS, String.join(" ", entry.topics())));
        String main = entry.topics().isEmpty() ? "" : entry.topics().get(0);
        document.add(new SortedDocValuesField(Fields.MAIN_TOPIC, new BytesRef(main)));
        document.add(new StringField(Fields.MAIN_TOPIC, main, Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.KIND, entry.kind().ordinal()));
        for (String topic : entry.topics()) {
            document.add(new StringField(Fields.TOPIC, topic, Field.Store.NO));
        }
        var exact = new EntryTokens();
        if (!entry.topics().isEmpty()) {
            var topic = topics.get(entry.topics().get(0));
            if (topic != null) {
                if (entry.kind() == EntryKind.NOTE && topic.names().contains(entry.title())) {
                    document.add(new NumericDocValuesField(Fields.OPENS, 1));
                }
                document.add(new StringField(Fields.CATEGORY, topic.category(), Field.Store.NO));
                document.add(new Field(Fields.NAME, tokens(topic.names(), exact), Fields.INDEXED));
            }
        }
        document.add(new Field(Fields.HEAD, tokens(List.of(entry.title()), exact), Fields.INDEXED));
        document.add(text(Fields.TEXT, entry.text()));
        var body = new EntryTokens();
        read(entry.text(), body, exact, true);
        document.add(new Field(Fields.BODY, body, Fields.WITH_OFFSETS));
        document.add(new Field(Fields.EXACT, exact, Fields.MATCH_ONLY));
        document.add(new Field(Fields.GRAM, grams(entry), Fields.INDEXED));
        return document;
    }

    private EntryTokens tokens(List<String> texts, EntryTokens exact) {
        var tokens = new EntryTokens();
        for (String text : texts) {
            read(text, tokens, exact, false);
        }
        return tokens;
    }

    /** Reads a text into tokens, its identifiers into {@code exact}, and learns its words. */
    private void read(String text, EntryTokens tokens, EntryTokens exact, boolean offsets) {
        var normal = TextNormalizer.normalize(text);
        int step = NAME_GAP;
        String before = "";
        String beforeTerms = "";
        int beforeEnd = -1;
        for (Piece piece : WordSplitter.split(normal)) {
            int start = offsets ? normal.original(piece.start()) : 0;
            int end = offsets ? normal.original(piece.end()) : 0;
            switch (piece.kind()) {
                case EXACT -> exact.add(piece.text(), 0, 0, 1);
                case PART -> tokens.add(piece.text(), start, end, 0);
                case LATIN, NUMBER -> {
                    tokens.add(piece.text(), start, end, step);
                    terms.merge(piece.text(), 1, Integer::sum);
                    String own = piece.text() + " ";
                    phrase(before, beforeTerms, beforeEnd, piece, piece.text(), own);
                    before = piece.text();
                    beforeTerms = own;
                    beforeEnd = piece.end();
                    step = 1;
                }
                case HANGUL -> {
                    var parts = nori.parts(piece.text());
                    for (var part : parts) {
                        int from = piece.start() + part.start();
                        int to = piece.start() + part.end();
                        tokens.add(
                                part.term(),
                                offsets ? normal.original(from) : 0,
                                offsets ? normal.original(to) : 0,
                                step);
                        step = 1;
                    }
                    String stem = learn(piece.text());
                    String own = surfaces.getOrDefault(piece.text(), "");
                    if (!stem.isEmpty()) {
                        phrase(before, beforeTerms, beforeEnd, piece, stem, own);
                    }
                    before = stem;
                    beforeTerms = own;
                    beforeEnd = piece.end();
                }
            }
        }
    }

    private void phrase(
            String before,
            String beforeTerms,
            int beforeEnd,
            Piece piece,
            String word,
            String terms) {
        if (corpus.entries().size() > LARGE_CORPUS) {
            // Millions of pairs would be counted for the sake of the few that are kept.
            return;
        }
        if (before.isEmpty() || piece.start() - beforeEnd > 1 || terms.isEmpty()) {
            return;
        }
        String phrase = before + " " + word;
        phrases.merge(phrase, 1, Integer::sum);
        phraseTerms.putIfAbsent(phrase, beforeTerms + terms);
    }

    /** Keeps what nori makes of a word; returns the word without its particles. */
    private String learn(String word) {
        var parts = nori.parts(word);
        var joined = new StringBuilder();
        for (var part : parts) {
            joined.append(part.term()).append(' ');
            terms.merge(part.term(), 1, Integer::sum);
        }
        surfaces.putIfAbsent(word, joined.toString());
        if (parts.isEmpty()) {
            return "";
        }
        String stem = word.substring(parts.get(0).start(), parts.get(parts.size() - 1).end());
        if (parts.size() > 1) {
            compounds.putIfAbsent(stem, joined.toString());
        }
        surfaces.putIfAbsent(stem, joined.toString());
        return stem;
    }

    /** The bigrams of the Hangul of an entry without its spaces, a line at a time. */
    private static EntryTokens grams(Entry entry) {
        var tokens = new EntryTokens();
        int step = 1;
        for (String line : (entry.title() + "\n" + entry.text()).split("\n", -1)) {
            String text = TextNormalizer.spaceless(line);
            for (int i = 0; i + 1 < text.length(); i++) {
                boolean hangul =
                        Hangul.isSyllable(text.charAt(i)) && Hangul.isSyllable(text.charAt(i + 1));
                if (hangul) {
                    tokens.add(text.substring(i, i + 2), 0, 0, step);
                    step = 1;
                } else {
                    step++;
                }
            }
            step += NAME_GAP;
        }
        return tokens;
    }

    // ---- tables --------------------------------------------------------------------------------

    private void writeWords(Path folder) throws IOException {
        int least = corpus.entries().size() > LARGE_CORPUS ? 2 : 1;
        var words = new Lexicon.Builder();
        terms.forEach((term, count) -> {
            if (count >= least) {
                words.add(term, count, term + " ");
            }
        });
        compounds.forEach((word, parts) -> words.add(word, 1, parts));
        phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue() > 1)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PHRASES)
                .forEach(phrase ->
                        words.add(
                                phrase.getKey(),
                                phrase.getValue(),
                                phraseTerms.getOrDefault(phrase.getKey(), "")));
        words.write(folder, "words");
        var table = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
        surfaces.forEach((word, parts) -> table.put(word, parts.getBytes(StandardCharsets.UTF_8)));
        KeyTable.write(folder.resolve("surfaces.keys"), table);
    }

    private void writeNames(Path folder) throws IOException {
        var names = new Lexicon.Builder();
        for (var topic : corpus.topics()) {
            for (int i = 0; i < topic.names().size(); i++) {
                addName(names, topic.names().get(i), i < 2 ? 1f : 0.9f, topic.id());
            }
        }
        for (var name : corpus.names()) {
            float weight = 0.85f;
            for (String topic : name.topics()) {
                for (String spelling : name.spellings()) {
                    addName(names, spelling, weight * telling(spelling), topic);
                }
                weight = Math.max(0.3f, weight * 0.6f);
            }
        }
        var headings = new HashMap<String, Integer>();
        for (Entry entry : corpus.entries()) {
            headings.merge(entry.title(), 1, Integer::sum);
        }
        for (Entry entry : corpus.entries()) {
            boolean own = headings.getOrDefault(entry.title(), 0) <= 2;
            if (own && entry.kind() == EntryKind.NOTE && !entry.topics().isEmpty()) {
                names.add(entry.title(), 0.45f, entry.topics().get(0));
            }
        }
        names.write(folder, "names");
    }

    /** How much a name says: a single word that stands everywhere (서버, 요청) names no topic. */
    private float telling(String name) {
        String joined = joinedTerms(name);
        int blank = joined.indexOf(' ');
        if (blank < 0 || blank < joined.length() - 1) {
            return 1f;
        }
        int count = terms.getOrDefault(joined.substring(0, blank), 0);
        double common = Math.max(0, Math.log((1.0 + count) / COMMON));
        return (float) (1 / (1 + common));
    }

    /** Adds a name, what stands in and before its brackets, and the words it ends in. */
    private void addName(Lexicon.Builder names, String name, float weight, String topic) {
        names.add(name, weight, topic);
        for (String part : name.split("[()·,]|(?<=[가-힣])[와과] | & ", -1)) {
            String bare = withoutBrand(part.strip());
            if (bare.length() < 2) {
                continue;
            }
            names.add(bare, weight * 0.95f * (bare.equals(name) ? 1f : telling(bare)), topic);
            learnWords(bare);
            int blank = bare.indexOf(' ');
            float less = weight * 0.6f;
            while (blank > 0) {
                String tail = bare.substring(blank + 1).strip();
                if (tail.length() > 1) {
                    names.add(tail, less * telling(tail), topic);
                }
                blank = bare.indexOf(' ', blank + 1);
                less *= 0.8f;
            }
        }
    }

    private void learnWords(String name) {
        for (Piece piece : WordSplitter.split(TextNormalizer.normalize(name))) {
            if (piece.kind() == Piece.Kind.HANGUL) {
                learn(piece.text());
            }
        }
    }

    private static String withoutBrand(String name) {
        for (String brand : new String[] {"Amazon ", "AWS "}) {
            if (name.startsWith(brand)) {
                return name.substring(brand.length());
            }
        }
        return name;
    }

    private void writeSynonyms(Path folder) throws IOException {
        var groups = new ArrayList<List<String>>(corpus.synonyms());
        for (var name : corpus.names()) {
            groups.add(name.spellings());
        }
        var rows = new TreeMap<String, List<String>>(KeyTable::compareUtf8);
        for (var group : groups) {
            var members = new ArrayList<String>();
            for (String word : group) {
                String joined = joinedTerms(word);
                if (!joined.isEmpty() && !members.contains(joined)) {
                    members.add(joined);
                }
            }
            for (String member : members) {
                var others = rows.computeIfAbsent(member, _ -> new ArrayList<>());
                for (String other : members) {
                    if (!other.equals(member) && !others.contains(other)) {
                        others.add(other);
                    }
                }
            }
        }
        var table = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
        rows.forEach((member, others) ->
                table.put(
                        member,
                        (String.join("\n", others) + "\n").getBytes(StandardCharsets.UTF_8)));
        KeyTable.write(folder.resolve("synonyms.keys"), table);
    }

    /** The terms of a text, each followed by a space. */
    private String joinedTerms(String text) {
        var joined = new StringBuilder();
        for (Piece piece : WordSplitter.split(TextNormalizer.normalize(text))) {
            switch (piece.kind()) {
                case LATIN, NUMBER -> joined.append(piece.text()).append(' ');
                case HANGUL -> {
                    learn(piece.text());
                    joined.append(surfaces.getOrDefault(piece.text(), ""));
                }
                case PART, EXACT -> {}
            }
        }
        return joined.toString();
    }
}
