package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Axes;
import dev.gongbu.note.Library;
import dev.gongbu.note.Topic;
import dev.gongbu.note.index.NoteCorpus;
import dev.gongbu.note.read.ContentReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The search over the notes that gongbu is shipped with. */
class BundledContentTest {

    private static final Path QUERIES = Path.of("../../shared/search/queries-dev.jsonl");
    private static final long SEED = 20261120;

    @TempDir static Path folder;

    private static Library library =
            new Library(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Axes.none(),
                    List.of(),
                    List.of(),
                    List.of());
    private static @Nullable SearchIndex opened;

    /** A query and the topics that answer it. */
    private record Question(String query, Set<String> topics) {}

    @BeforeAll
    static void build() throws IOException {
        var reading = new ContentReader().read(Path.of("."));
        assertThat(reading.problems()).isEmpty();
        library = reading.library();
        IndexBuilder.build(folder, NoteCorpus.of(library));
        opened = SearchIndex.open(folder, SearchIndex.Access.MAPPED);
    }

    @AfterAll
    static void close() throws IOException {
        index().close();
    }

    private static SearchIndex index() {
        if (opened == null) {
            throw new IllegalStateException("the index was not built");
        }
        return opened;
    }

    @Test
    void finds_every_topic_by_its_names() throws IOException {
        var misses = new ArrayList<String>();
        int names = 0;
        for (Topic topic : library.topics()) {
            for (String name : new LinkedHashSet<>(topic.names())) {
                names++;
                var found = topics(index(), name, 3);
                if (!found.contains(topic.id())) {
                    misses.add("'%s' for %s finds %s".formatted(name, topic.id(), found));
                }
            }
        }

        assertThat(names).isGreaterThan(1_000);
        assertThat(1.0 - (double) misses.size() / names)
                .as("%d names; missed:%n%s", names, String.join("\n", misses))
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void completes_every_title_while_it_is_typed() {
        for (Topic topic : library.topics()) {
            String keys = Hangul.keystrokes(topic.title());
            for (int typed = 1; typed <= keys.length(); typed++) {
                String prefix = Keyboard.compose(keys.substring(0, typed));

                assertThat(index().completer().complete(prefix, 10))
                        .as("'%s' on the way to '%s'", prefix, topic.title())
                        .isNotEmpty();
            }
            assertThat(index().completer().complete(topic.title(), 10))
                    .extracting(Completion::topic)
                    .contains(topic.id());
        }
    }

    @Test
    void answers_the_development_queries() throws IOException {
        var first = new ArrayList<String>();
        var third = new ArrayList<String>();
        var questions = questions();
        for (Question question : questions) {
            var found = judged(index(), question.query());
            if (found.isEmpty() || !question.topics().contains(found.get(0))) {
                first.add(question.query() + " finds " + found);
            }
            if (found.stream().limit(3).noneMatch(question.topics()::contains)) {
                third.add(question.query() + " finds " + found);
            }
        }

        assertThat(share(first.size(), questions.size()))
                .as("success@1; missed:%n%s", String.join("\n", first))
                .isGreaterThanOrEqualTo(0.90);
        assertThat(share(third.size(), questions.size()))
                .as("success@3; missed:%n%s", String.join("\n", third))
                .isGreaterThanOrEqualTo(0.95);
    }

    private static double share(int misses, int all) {
        return 1.0 - (double) misses / all;
    }

    @Test
    void ranks_queries_of_known_words_as_nori_would() throws IOException {
        var differences = new ArrayList<String>();
        int compared = 0;
        try (var nori = new NoriWords(library.userDictionary());
                var other = open(nori)) {
            for (Question question : questions()) {
                if (allKnown(question.query())) {
                    compared++;
                    var request = SearchRequest.of(question.query(), 3);
                    var ours = ids(index().search(request));
                    var theirs = ids(other.search(request));
                    if (!ours.equals(theirs)) {
                        differences.add(
                                "%s: %s, by nori %s".formatted(question.query(), ours, theirs));
                    }
                }
            }
        }

        assertThat(compared).isGreaterThan(60);
        assertThat(share(differences.size(), compared))
                .as("%d queries; different:%n%s", compared, String.join("\n", differences))
                .isGreaterThanOrEqualTo(0.98);
    }

    /** The index holds words read one by one, so a word's context in a query need not help. */
    @Test
    void answers_no_worse_than_with_nori_over_whole_queries() throws IOException {
        int first = 0;
        int third = 0;
        int all = 0;
        var losses = new ArrayList<String>();
        try (var nori = new WholeQueries(library.userDictionary());
                var other = open(nori)) {
            for (Question question : questions()) {
                nori.read(question.query());
                int ours = rank(question, judged(index(), question.query()));
                int theirs = rank(question, judged(other, question.query()));
                all++;
                first += gain(ours, theirs, 1);
                third += gain(ours, theirs, 3);
                if (ours > theirs) {
                    losses.add(question.query());
                }
            }
        }

        assertThat((double) first / all).as("success@1: %s", losses).isGreaterThan(-0.015);
        assertThat((double) third / all).as("success@3: %s", losses).isGreaterThan(-0.015);
    }

    private static SearchIndex open(WordAnalysis analysis) throws IOException {
        return SearchIndex.open(
                folder, SearchIndex.Access.MAPPED, vocabulary -> vocabulary.with(analysis));
    }

    /** The place of the first topic that answers a question, from 1. */
    private static int rank(Question question, List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (question.topics().contains(found.get(i))) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int gain(int ours, int theirs, int places) {
        return (ours <= places ? 1 : 0) - (theirs <= places ? 1 : 0);
    }

    /** Words as nori reads them in the query that they stand in. */
    private static final class WholeQueries implements WordAnalysis, AutoCloseable {
        private final Map<String, List<String>> words = new HashMap<>();
        private final NoriWords nori;

        WholeQueries(List<String> dictionary) {
            nori = new NoriWords(dictionary);
        }

        void read(String query) {
            words.clear();
            var normal = TextNormalizer.normalize(query);
            var parts = nori.parts(normal.text());
            for (Piece piece : WordSplitter.split(normal)) {
                if (piece.kind() == Piece.Kind.HANGUL) {
                    var terms = new ArrayList<String>();
                    for (var part : parts) {
                        if (part.start() >= piece.start() && part.end() <= piece.end()) {
                            terms.add(part.term());
                        }
                    }
                    words.put(piece.text(), terms);
                }
            }
        }

        @Override
        public List<String> terms(String word) {
            var terms = words.get(word);
            return terms == null ? nori.terms(word) : terms;
        }

        @Override
        public void close() {
            nori.close();
        }
    }

    private static boolean allKnown(String query) throws IOException {
        var vocabulary = Vocabulary.open(folder);
        for (Piece piece : WordSplitter.split(TextNormalizer.normalize(query))) {
            boolean word = piece.kind() == Piece.Kind.HANGUL || piece.kind() == Piece.Kind.LATIN;
            if (word && vocabulary.terms(piece.text()) == null) {
                return false;
            }
        }
        return true;
    }

    private static List<Question> questions() throws IOException {
        if (!Files.exists(QUERIES)) {
            System.out.println("Skipped: there are no development queries in " + QUERIES);
        }
        assumeTrue(Files.exists(QUERIES), "no development queries");
        var json = new JsonMapper();
        var questions = new ArrayList<Question>();
        for (String line : Files.readAllLines(QUERIES)) {
            var row = json.readTree(line);
            var topics = new HashSet<>(row.get("relevant").propertyNames());
            questions.add(new Question(row.get("query").asString(), topics));
        }
        return questions;
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_queries_of_many_misspelt_words() throws IOException {
        var random = new Random(SEED);
        var words = new ArrayList<String>();
        for (Topic topic : library.topics()) {
            words.addAll(List.of(String.join(" ", topic.names()).split(" ", -1)));
        }
        for (int i = 0; i < 20; i++) {
            var query = new StringBuilder();
            while (query.length() < 390) {
                String keys = Hangul.keystrokes(words.get(random.nextInt(words.size())));
                int at = random.nextInt(keys.length());
                String slipped =
                        keys.substring(0, at) + keys.substring(Math.min(keys.length(), at + 1));
                query.append(random.nextInt(3) == 0 ? keys : Keyboard.compose(slipped));
                query.append(' ');
            }

            assertThat(index().search(SearchRequest.of(query.toString(), 10)).hits())
                    .as("'%s', seed %s", query, SEED)
                    .isNotEmpty();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void searches_in_another_process_without_nori() throws Exception {
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:stdout",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("found: " + ids(index().search(SearchRequest.of(Child.QUERY, 3))))
                .contains("org.apache.lucene.index.DirectoryReader")
                .doesNotContain("org.apache.lucene.analysis.ko.");
    }

    /** Searches in a process of its own. */
    static final class Child {
        static final String QUERY = "람다의 제한 시간 fkaek 클라우드프론드 ㄱㅇㅇㅇ";

        private Child() {}

        /**
         * Opens an index, searches it and completes a name.
         *
         * @param arguments the folder of the index
         */
        public static void main(String[] arguments) throws IOException {
            try (var index = SearchIndex.open(Path.of(arguments[0]))) {
                System.out.println("found: " + ids(index.search(SearchRequest.of(QUERY, 3))));
                System.out.println(index.completer().complete("람", 3));
            }
        }
    }

    /** The queries were judged before we added topics of our own, which are passed over. */
    private static List<String> judged(SearchIndex index, String query) throws IOException {
        var topics = new ArrayList<>(topics(index, query, 30));
        topics.retainAll(library.topicsOfMaterial());
        return topics;
    }

    private static List<String> topics(SearchIndex index, String query, int hits)
            throws IOException {
        var topics = new LinkedHashSet<String>();
        for (Hit hit : index.search(SearchRequest.of(query, hits)).hits()) {
            if (!hit.topics().isEmpty()) {
                topics.add(hit.topics().get(0));
            }
        }
        return List.copyOf(topics);
    }

    private static List<String> ids(Answer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }
}
