package dev.gongbu.benchmark;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.search.Corpus;
import dev.gongbu.search.IndexBuilder;
import dev.gongbu.search.SearchIndex;
import dev.gongbu.search.SearchRequest;

import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Latency in process of searches over a large generated index: p50 and p99 a query class, distinct
 * queries, no result cache, and as-you-type after every keystroke.
 */
final class Latency {

    private static final int QUERIES = 1_500;
    private static final int WARM_UP = 400;

    private final SyntheticCorpus words;
    private final PrintStream out;

    private Latency(SyntheticCorpus words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** Builds an index of {@code sections} sections in {@code folder} and measures. */
    static void run(int sections, Path folder, PrintStream out) throws IOException {
        var words = new SyntheticCorpus(20261120, 160_000);
        Corpus corpus = words.corpus(sections);
        long start = System.nanoTime();
        IndexBuilder.build(folder, corpus);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                "index: %,d sections in %.1f s, %,d MB%n", sections, seconds, size(folder) >> 20);
        plainNori(corpus, folder.resolve("plain"), seconds, out);
        try (var index = SearchIndex.open(folder, SearchIndex.Access.MAPPED)) {
            new Latency(words, out).measure(index);
        }
    }

    /**
     * The same sections in one field, by nori as it is delivered: the yardstick of index time and
     * size.
     */
    private static void plainNori(Corpus corpus, Path folder, double ours, PrintStream out)
            throws IOException {
        long start = System.nanoTime();
        try (var directory = new NIOFSDirectory(folder);
                var writer =
                        new IndexWriter(directory, new IndexWriterConfig(new KoreanAnalyzer()))) {
            for (var entry : corpus.entries()) {
                var document = new Document();
                document.add(new StringField("id", entry.id(), Field.Store.YES));
                document.add(new TextField("title", entry.title(), Field.Store.YES));
                document.add(new TextField("text", entry.text(), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                "plain nori: %.1f s, %,d MB; ours takes %.2f times its time%n",
                seconds, size(folder) >> 20, ours / seconds);
    }

    private void measure(SearchIndex index) throws IOException {
        out.printf("%-12s %8s %8s %8s%n", "class", "p50 ms", "p99 ms", "max ms");
        // All classes once unmeasured: the first would be measured while the JVM still compiles.
        for (var type : classes().values()) {
            for (int i = 0; i < WARM_UP; i++) {
                index.search(SearchRequest.of(type.get(), 10));
            }
        }
        for (var type : classes().entrySet()) {
            var queries = new ArrayList<String>();
            for (int i = 0; i < WARM_UP + QUERIES; i++) {
                queries.add(type.getValue().get());
            }
            var times = new ArrayList<Long>();
            for (int i = 0; i < queries.size(); i++) {
                long start = System.nanoTime();
                index.search(SearchRequest.of(queries.get(i), 10));
                if (i >= WARM_UP) {
                    times.add(System.nanoTime() - start);
                }
            }
            print(type.getKey(), times);
        }
        print("as-you-type", typing(index));
    }

    private List<Long> typing(SearchIndex index) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < QUERIES; i++) {
            String keys = Hangul.keystrokes(words.stem() + " " + words.anyStem());
            for (int end = 1; end <= keys.length(); end++) {
                String typed = Keyboard.compose(keys.substring(0, end));
                long start = System.nanoTime();
                index.completer().complete(typed, 10);
                if (i >= WARM_UP) {
                    times.add(System.nanoTime() - start);
                }
            }
        }
        return times;
    }

    private Map<String, Supplier<String>> classes() {
        var classes = new LinkedHashMap<String, Supplier<String>>();
        classes.put("term-ko", () -> words.stem() + " " + words.anyStem());
        classes.put("term-en", words::latinName);
        classes.put("mixed", () -> words.latinName() + " " + words.stem() + " " + words.anyStem());
        classes.put("typo", () -> Slips.keystroke(words.anyStem(), words.random()));
        classes.put(
                "two-typos",
                () ->
                        Slips.keystroke(words.anyStem(), words.random())
                                + " "
                                + Slips.keystroke(words.anyStem(), words.random()));
        classes.put("choseong", () -> Initials.of(words.anyStem() + " " + words.anyStem()));
        classes.put("layout", () -> Keyboard.toLatin(words.anyStem() + " " + words.anyStem()));
        classes.put("spacing", () -> words.anyStem() + words.anyStem() + words.anyStem());
        classes.put("particle", () -> words.stem() + "에서 " + words.anyStem() + "를 쓰려면");
        classes.put("question", this::question);
        classes.put("value", () -> 1 + words.random().nextInt(999) + "분 " + words.stem());
        classes.put("prefix", () -> prefix(words.anyStem()));
        return classes;
    }

    private String question() {
        var question = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            question.append(i < 3 ? words.stem() : words.anyStem()).append(i % 2 == 0 ? "은 " : " ");
        }
        return question.append("몇 초까지 돼?").toString();
    }

    private String prefix(String word) {
        String keys = Hangul.keystrokes(word);
        return Keyboard.compose(keys.substring(0, 2 + words.random().nextInt(keys.length() - 1)));
    }

    private void print(String name, List<Long> times) {
        var sorted = Times.of(times);
        out.printf(
                "%-12s %8.2f %8.2f %8.2f%n",
                name, sorted.median(), sorted.percentile(0.99), sorted.percentile(1));
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            long size = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                size += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return size;
        }
    }

    public static void main(String[] args) throws IOException {
        int sections = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = Files.createTempDirectory("gongbu-latency");
        System.out.println("arguments: " + Arrays.toString(args));
        run(sections, folder, System.out);
    }
}
