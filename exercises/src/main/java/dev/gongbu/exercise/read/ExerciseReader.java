package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Domain;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Origin;
import dev.gongbu.value.Value;
import dev.gongbu.value.ValueReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads an exercise that the schema has found well-formed. */
final class ExerciseReader {

    /** The ids of a learner's own exercises begin so, lest their answers count for others. */
    static final String OWN = "own:";

    private static final int LONGEST_TITLE = 24;
    private static final int USUAL_DIFFICULTY = 3;

    private final TaskReader tasks;
    private final ValueReader values;
    private final Origin origin;

    ExerciseReader(TaskReader tasks, ValueReader values, Origin origin) {
        this.tasks = tasks;
        this.values = values;
        this.origin = origin;
    }

    /**
     * Reads.
     *
     * @param file as problems name it
     * @param topics those of the pack
     * @param siblings the ids in the pack, as they are written
     */
    WrittenExercise read(Part part, String file, List<String> topics, List<String> siblings) {
        var kind = Objects.requireNonNull(Kind.of(part.text("kind")));
        var exercise =
                new Exercise(
                        head(part, kind, topics, siblings),
                        part.text("prompt"),
                        tasks.read(kind, part),
                        part.at("source").texts("facts"),
                        part.text("why"),
                        part.texts("hints"),
                        MistakeReader.read(part.at("mistakes")));
        var sha256 = part.at("source").text("sha256");
        return new WrittenExercise(
                exercise,
                sha256.isEmpty() ? null : sha256,
                samples(kind, part.at("tests").at("accept")),
                samples(kind, part.at("tests").at("reject")),
                new Places(file, part.document().linesBelow(part.pointer())));
    }

    private Exercise.Head head(Part part, Kind kind, List<String> topics, List<String> siblings) {
        var own = part.texts("topics");
        var requires = new ArrayList<String>();
        for (var id : part.texts("requires")) {
            requires.add(siblings.contains(id) ? known(id) : id);
        }
        return new Exercise.Head(
                known(part.text("id")),
                part.node().path("rev").asInt(1),
                kind,
                part.has("title") ? part.text("title") : title(part.text("prompt")),
                own.isEmpty() ? topics : own,
                part.node().path("difficulty").asInt(USUAL_DIFFICULTY),
                Domain.of(part.text("domain")),
                origin,
                requires);
    }

    private String known(String id) {
        return origin == Origin.OWN ? OWN + id : id;
    }

    private static String title(String prompt) {
        return prompt.codePointCount(0, prompt.length()) <= LONGEST_TITLE
                ? prompt
                : prompt.substring(0, prompt.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private List<Sample> samples(Kind kind, Part part) {
        var samples = new ArrayList<Sample>();
        for (var sample : part.items()) {
            if (kind != Kind.COMPARE) {
                samples.add(new Sample(sample.text(), Answer.of(sample.text())));
                continue;
            }
            var cells = cells(sample);
            if (cells.isPresent()) {
                samples.add(new Sample(sample.text(), cells.get()));
            } else {
                sample.problem("should give the hidden cells by number: {\"1\": \"14일\"}");
            }
        }
        return samples;
    }

    private Optional<Answer> cells(Part sample) {
        var value = values.json((_, _) -> {}, sample.text(), 1);
        if (value.isEmpty() || !(value.get() instanceof Value.Entries entries)) {
            return Optional.empty();
        }
        var cells = new LinkedHashMap<String, String>();
        for (var entry : entries.values().entrySet()) {
            if (!(entry.getValue() instanceof Value.Text text)) {
                return Optional.empty();
            }
            cells.put(entry.getKey(), text.text());
        }
        return Optional.of(Answer.of(cells));
    }
}
