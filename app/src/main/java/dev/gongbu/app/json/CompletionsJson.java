package dev.gongbu.app.json;

import dev.gongbu.aws.complete.Completions;

/** What may stand at a cursor: {@code docs/json/aws-complete.schema.json}. */
public final class CompletionsJson {
    private CompletionsJson() {}

    /** The candidates, the likeliest first. */
    public static String document(Completions completions) {
        try (var json = new Json()) {
            json.beginObject().beginArray("candidates");
            for (var candidate : completions.list()) {
                json.beginObject();
                json.field("kind", candidate.kind().name());
                json.field("label", candidate.label());
                json.field("text", candidate.edit().text());
                json.field("from", candidate.edit().from());
                json.field("to", candidate.edit().to());
                json.field("ends", candidate.edit().ends());
                json.field("way", candidate.way().name());
                json.field("required", candidate.required());
                json.field("deprecated", candidate.deprecated());
                json.field("description", candidate.korean());
                json.endObject();
            }
            return json.endArray().endObject().line();
        }
    }
}
