package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.read.PackSchema.Violation;
import dev.gongbu.note.Library;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.Source;
import dev.gongbu.value.ValueReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads exercise packs: those of the project, {@code <category>/<topic>.yaml} in one folder, and a
 * learner's own. Whatever the files hold, it does not throw: what is wrong with them is told as
 * problems, all at once. An exercise with problems is left out.
 */
public final class PackReader {

    private static final String ENDING = ".yaml";

    private final ValueReader values = new ValueReader();
    private final Map<String, Topic> topics = new HashMap<>();
    private final TaskReader tasks;

    /**
     * A reader that can read any number of packs.
     *
     * @param topics what packs of the project are about
     * @param terms whose other names are right where one is
     */
    public PackReader(List<Topic> topics, List<Term> terms) {
        for (var topic : topics) {
            this.topics.put(topic.id(), topic);
        }
        this.tasks = new TaskReader(new Aliases(terms));
    }

    /** A reader for what is about these notes. */
    public static PackReader of(Library library) {
        return new PackReader(library.topics(), library.terms());
    }

    /**
     * Reads the packs of the project.
     *
     * @param catalog the folder of the categories
     * @throws UncheckedIOException where a folder cannot be listed
     */
    public PackReading read(Path catalog) {
        var packs = new ArrayList<Pack>();
        var problems = new ArrayList<Problem>();
        var ids = new HashSet<String>();
        var schema = PackSchema.project();
        for (var category : list(catalog)) {
            if (!Files.isDirectory(category)) {
                problems.add(stray(catalog, category, "packs lie in folders by category"));
                continue;
            }
            for (var file : list(category)) {
                if (!file.toString().endsWith(ENDING) || !Files.isRegularFile(file)) {
                    problems.add(stray(catalog, file, "packs end in " + ENDING));
                    continue;
                }
                var source = Source.read(catalog, file);
                var pack = new Reading(source, schema, Origin.WRITTEN, ids).pack();
                if (pack != null) {
                    packs.add(pack);
                    checkName(source, pack, category);
                }
                problems.addAll(inOrder(source.problems()));
            }
        }
        return new PackReading(packs, problems);
    }

    /**
     * Reads a learner's own pack, which may be of any topics and without sources, domains, hints
     * and tests. The ids of its exercises get {@code own:} in front, so that answers to them never
     * count for exercises of the project.
     *
     * @param file of 1 MiB at most
     */
    public PackReading readOwn(Path file) {
        var folder = file.toAbsolutePath().getParent();
        var source = Source.read(folder == null ? file : folder, file.toAbsolutePath());
        var pack = new Reading(source, PackSchema.own(), Origin.OWN, new HashSet<>()).pack();
        return new PackReading(
                pack == null ? List.of() : List.of(pack), inOrder(source.problems()));
    }

    private void checkName(Source source, Pack pack, Path category) {
        var name = source.name().substring(source.name().lastIndexOf('/') + 1);
        if (!name.equals(pack.id() + ENDING)) {
            source.problem(2, "should have the pack's id '" + pack.id() + "' for a name");
        }
        var topic = topics.get(pack.id());
        if (topic == null) {
            source.problem(2, "should have the id of a topic, '" + pack.id() + "' is none");
        } else if (!category.endsWith(topic.category())) {
            source.problem(0, "should lie in the folder of its topic, " + topic.category());
        }
        for (var exercise : pack.exercises()) {
            checkTopics(source, exercise);
            if (!exercise.id().startsWith(pack.id() + ".")) {
                source.problem(
                        exercise.places().line("id"),
                        exercise.id() + ": the id should begin with '" + pack.id() + ".'");
            }
        }
    }

    private void checkTopics(Source source, WrittenExercise exercise) {
        for (var topic : exercise.exercise().head().topics()) {
            if (!topics.containsKey(topic)) {
                source.problem(
                        exercise.places().line("topics"),
                        exercise.id() + ": the topic '" + topic + "' is unknown");
            }
        }
    }

    /** The reading of one file. */
    private final class Reading {

        private final Source source;
        private final PackSchema schema;
        private final Origin origin;
        private final Set<String> ids;

        Reading(Source source, PackSchema schema, Origin origin, Set<String> ids) {
            this.source = source;
            this.schema = schema;
            this.origin = origin;
            this.ids = ids;
        }

        @Nullable Pack pack() {
            var value = values.yaml(source, source.text(), 1);
            if (value.isEmpty()) {
                if (source.problems().isEmpty()) {
                    source.problem(0, "is empty");
                }
                return null;
            }
            var document = PackDocument.of(source, value.get());
            var violations = schema.violations(document.root());
            var sentences = new ViolationSentence(document, schema);
            var told = new HashSet<String>();
            boolean isSound = true;
            for (var violation : violations) {
                int line = document.line(violation.place());
                var sentence = sentences.of(violation);
                if (told.add(line + sentence)) {
                    source.problem(line, sentence);
                }
                isSound &= isBelowExercise(violation);
            }
            return isSound ? pack(document, violations) : null;
        }

        private static boolean isBelowExercise(Violation violation) {
            return violation.pointer().startsWith("/exercises/");
        }

        private Pack pack(PackDocument document, List<Violation> violations) {
            var root = new Part(document.root(), "", "", document, source);
            var head = root.at("pack");
            var id = head.text("id");
            var topics = head.has("topics") ? head.texts("topics") : List.of(id);
            var siblings = new ArrayList<String>();
            var parts = root.at("exercises").items();
            for (var part : parts) {
                siblings.add(part.text("id"));
            }
            var reader = new ExerciseReader(tasks, values, origin);
            var exercises = new ArrayList<WrittenExercise>();
            for (var part : parts) {
                if (isSound(part, violations) && isNew(part)) {
                    int before = source.problems().size();
                    var named =
                            new Part(
                                    part.node(), part.pointer(), part.text("id"), document, source);
                    var exercise = reader.read(named, source.name(), topics, siblings);
                    if (source.problems().size() == before) {
                        exercises.add(exercise);
                    }
                }
            }
            return new Pack(id, head.text("title"), topics, source.name(), exercises);
        }

        private static boolean isSound(Part part, List<Violation> violations) {
            for (var violation : violations) {
                if ((violation.pointer() + "/").startsWith(part.pointer() + "/")) {
                    return false;
                }
            }
            return true;
        }

        private boolean isNew(Part part) {
            var id = part.text("id");
            if (ids.add(id)) {
                return true;
            }
            int line = part.document().line(part.pointer() + "/id");
            source.problem(line, id + ": the id is that of another exercise");
            return false;
        }
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        var sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line));
        return sorted;
    }

    private static Problem stray(Path catalog, Path path, String rule) {
        var name = Source.name(catalog, path);
        return new Problem(name, 0, "does not belong here; " + rule);
    }

    private static List<Path> list(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the folder " + folder, e);
        }
    }
}
