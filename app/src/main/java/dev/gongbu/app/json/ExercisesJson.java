package dev.gongbu.app.json;

import dev.gongbu.exercise.Exercise.Head;

import java.util.List;

/** What can be practised: {@code docs/json/exercises.schema.json}. */
public final class ExercisesJson {
    private ExercisesJson() {}

    /** All of {@code heads} in their order. */
    public static String document(List<Head> heads) {
        try (var json = new Json()) {
            json.beginArray();
            for (var head : heads) {
                json.beginObject();
                json.field("id", head.id());
                json.field("kind", head.kind().word());
                json.field("topics", head.topics());
                json.field("difficulty", head.difficulty());
                json.field("title", head.title());
                var domain = head.domain();
                json.field("domain", domain == null ? null : domain.word());
                json.field("origin", head.origin().word());
                json.endObject();
            }
            return json.endArray().line();
        }
    }
}
