package dev.gongbu.app.json;

import dev.gongbu.aws.find.FoundCommand;

import java.util.List;

/** Commands found by words: {@code docs/json/aws-find.schema.json}. */
public final class FoundCommandsJson {
    private FoundCommandsJson() {}

    /** The commands, the best first. */
    public static String document(String words, List<FoundCommand> found) {
        try (var json = new Json()) {
            json.beginObject();
            json.field("words", words);
            json.beginArray("commands");
            for (var command : found) {
                json.beginObject();
                json.field("service", command.service());
                json.field("operation", command.heading().name());
                json.field("api", command.heading().apiName());
                json.field("deprecated", command.heading().deprecated());
                json.field("destructive", command.heading().destructive());
                json.field("korean", command.heading().korean());
                json.field("score", (float) command.score());
                json.endObject();
            }
            return json.endArray().endObject().line();
        }
    }
}
