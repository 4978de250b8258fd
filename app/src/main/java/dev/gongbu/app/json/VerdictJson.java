package dev.gongbu.app.json;

import dev.gongbu.exercise.Verdict;
import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

/** What is said of an answer: {@code docs/json/grade.schema.json}. */
public final class VerdictJson {

    private static final double HUNDREDTHS = 100;

    private VerdictJson() {}

    /** One object on one line, its sentences in {@code language}. */
    public static String line(String exercise, Verdict verdict, Language language) {
        try (var json = new Json()) {
            json.beginObject();
            json.field("exercise", exercise);
            json.field("verdict", verdict.outcome().word());
            json.name("score").any(Math.floor(verdict.score() * HUNDREDTHS) / HUNDREDTHS);
            json.name("first_difference");
            difference(json, verdict.difference());
            json.field("message", verdict.message().in(language));
            return json.endObject().line();
        }
    }

    private static void difference(Json json, Verdict.@Nullable Difference difference) {
        if (difference == null) {
            json.valueOrNull(null);
            return;
        }
        json.beginObject();
        if (!difference.field().isEmpty()) {
            json.field("field", difference.field());
        }
        json.field("at", difference.from());
        json.field("expected", difference.expected());
        json.field("got", difference.got());
        json.endObject();
    }

    /** What stands in the place of a line that cannot be graded. */
    public static String error(String exercise, String error) {
        try (var json = new Json()) {
            json.beginObject();
            json.field("exercise", exercise.isEmpty() ? null : exercise);
            json.field("error", error);
            return json.endObject().line();
        }
    }
}
