package dev.gongbu.benchmark;

import dev.gongbu.app.build.ExerciseEntries;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.note.Library;
import dev.gongbu.note.index.NoteCorpus;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.search.Corpus;
import dev.gongbu.search.Hit;
import dev.gongbu.search.IndexBuilder;
import dev.gongbu.search.SearchIndex;
import dev.gongbu.search.SearchRequest;

import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Quality of the search: nDCG@10, success@1 and success@3, per class and over all, beside plain
 * nori and CJK bigrams (topics beyond those of the queries' judges are passed over); and what one
 * seeded keystroke error in every term, mixed and question query costs.
 */
final class Quality {

    private static final Set<String> SLIPPED = Set.of("term-ko", "term-en", "mixed", "question");

    private final PrintStream out;

    private Quality(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args the content folder, then one or more files of queries; {@code -v} prints the
     *     misses
     */
    public static void main(String[] args) throws IOException {
        var files = new ArrayList<>(List.of(args));
        boolean misses = files.remove("-v");
        var reading = new ContentReader().read(Path.of(files.get(0)));
        if (!reading.problems().isEmpty()) {
            System.out.println("the content has " + reading.problems().size() + " problems");
        }
        Corpus corpus = corpus(reading.library(), Path.of(files.get(0)));
        Path folder = Files.createTempDirectory("gongbu-quality");
        IndexBuilder.build(folder, corpus);
        try (var index = SearchIndex.open(folder)) {
            var judged = reading.library().topicsOfMaterial();
            var ours = among(judged, query -> topics(index, query));
            var nori = among(judged, new PlainLucene(new KoreanAnalyzer(), corpus));
            var bigrams = among(judged, new PlainLucene(new CJKAnalyzer(), corpus));
            for (String file : files.subList(1, files.size())) {
                var queries = Query.read(Path.of(file));
                System.out.println(
                        "== " + Path.of(file).getFileName() + ", " + queries.size() + " queries");
                var quality = new Quality(System.out);
                quality.table(queries, ours, nori, bigrams);
                quality.slips(queries, ours);
                if (misses) {
                    quality.misses(queries, ours);
                }
            }
        }
    }

    /** What the program searches: the notes, and the exercises beside them. */
    private static Corpus corpus(Library library, Path content) {
        var packs = content.toAbsolutePath().normalize().resolveSibling("exercises/catalog");
        var exercises = PackReader.of(library).read(packs).exercises();
        return ExerciseEntries.added(NoteCorpus.of(library), exercises);
    }

    /** Queries were judged before we added topics of our own, which are passed over. */
    private static Engine among(Set<String> judged, Engine engine) {
        return query -> {
            var topics = new ArrayList<>(engine.topics(query));
            topics.retainAll(judged);
            return topics;
        };
    }

    private static List<String> topics(SearchIndex index, String query) throws IOException {
        var topics = new LinkedHashSet<String>();
        for (Hit hit : index.search(SearchRequest.of(query, 30)).hits()) {
            if (!hit.topics().isEmpty()) {
                topics.add(hit.topics().get(0));
            }
        }
        return new ArrayList<>(topics);
    }

    private void table(List<Query> queries, Engine ours, Engine nori, Engine bigrams)
            throws IOException {
        out.printf(
                "%-10s %4s | %-20s | %-20s | %-20s%n",
                "class", "n", "gongbu nDCG s@1 s@3", "nori", "CJK bigrams");
        var one = scores(queries, ours);
        var two = scores(queries, nori);
        var three = scores(queries, bigrams);
        for (var row : one.entrySet()) {
            String type = row.getKey();
            out.printf(
                    "%-10s %4d | %s | %s | %s%n",
                    type,
                    row.getValue().queries(),
                    figures(row.getValue()),
                    figures(score(two, type)),
                    figures(score(three, type)));
        }
    }

    private static String figures(Score score) {
        return "%.3f  %.3f  %.3f ".formatted(score.ndcg(), score.successAt1(), score.successAt3());
    }

    private static Score score(Map<String, Score> scores, String type) {
        return scores.getOrDefault(type, new Score());
    }

    private static Map<String, Score> scores(List<Query> queries, Engine engine)
            throws IOException {
        var scores = new TreeMap<String, Score>();
        for (Query query : queries) {
            List<String> topics = engine.topics(query.text());
            scores.computeIfAbsent(query.type(), _ -> new Score()).add(query, topics);
            scores.computeIfAbsent("~all", _ -> new Score()).add(query, topics);
        }
        return scores;
    }

    private void slips(List<Query> queries, Engine ours) throws IOException {
        var random = new Random(20261120);
        var clean = new ArrayList<Query>();
        var slipped = new ArrayList<Query>();
        for (Query query : queries) {
            if (SLIPPED.contains(query.type())) {
                clean.add(query);
                slipped.add(query.withText(Slips.keystroke(query.text(), random)));
            }
        }
        if (clean.isEmpty()) {
            return;
        }
        var before = score(scores(clean, ours), "~all");
        var after = score(scores(slipped, ours), "~all");
        out.printf(
                "one slip in %d term, mixed and question queries: success@3 %.3f -> %.3f%n",
                clean.size(), before.successAt3(), after.successAt3());
    }

    private void misses(List<Query> queries, Engine ours) throws IOException {
        for (Query query : queries) {
            List<String> topics = ours.topics(query.text());
            var score = new Score();
            score.add(query, topics);
            if (score.successAt1() < 1) {
                out.printf(
                        "%s %s | %s | wanted %s | found %s%n",
                        score.successAt3() < 1 ? "MISS" : "late",
                        query.id(),
                        query.text(),
                        query.relevant(),
                        topics.subList(0, Math.min(5, topics.size())));
            }
        }
    }
}
