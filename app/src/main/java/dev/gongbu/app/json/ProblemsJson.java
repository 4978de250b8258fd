package dev.gongbu.app.json;

import dev.gongbu.note.Problem;

import java.util.List;

/** What is to be mended in the content: {@code docs/json/lint.schema.json}. */
public final class ProblemsJson {
    private ProblemsJson() {}

    /** All of {@code problems} in their order. */
    public static String document(List<Problem> problems) {
        try (var json = new Json()) {
            json.beginArray();
            for (var problem : problems) {
                json.beginObject();
                json.field("file", problem.file());
                json.field("line", problem.line());
                json.field("message", problem.message());
                json.endObject();
            }
            return json.endArray().line();
        }
    }
}
