package dev.gongbu.app.json;

/** What a record holds: {@code docs/json/progress.schema.json}. */
public final class ProgressJson {
    private ProgressJson() {}

    /** An overview. */
    public static String document(ProgressOverview overview) {
        try (var json = new Json()) {
            json.beginObject();
            json.field("file", overview.file());
            json.name("entries").any(overview.entries());
            json.field("exercises", overview.exercises());
            json.field("due", overview.due());
            json.field("flagged", overview.flagged());
            var last = overview.last();
            json.field("last", last == null ? null : last.toString());
            json.field("last_exercise", overview.lastItem());
            return json.endObject().line();
        }
    }
}
