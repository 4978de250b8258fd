package dev.gongbu.app.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line that a program sends to a round, as a JSON object: {@code {"answer": "14일"}}, {@code
 * {"answer": {"1": "14일", "2": "4일"}}} or {@code {"action": "flag", "note": "…"}}.
 *
 * @param answer a line, or null
 * @param cells what is filled in, by number; empty where a line is answered
 * @param action a word, or null
 */
public record RoundInput(
        @Nullable String answer, Map<String, String> cells, @Nullable String action, String note) {

    /** Reads a line; null where it is no such object. */
    public static @Nullable RoundInput of(String line) {
        if (!line.stripLeading().startsWith("{")) {
            return null;
        }
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? read(parser) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable RoundInput read(JsonParser parser) {
        var texts = new LinkedHashMap<String, String>();
        var cells = new LinkedHashMap<String, String>();
        boolean isAnswered = false;
        for (var token = parser.nextToken();
                token == JsonToken.PROPERTY_NAME;
                token = parser.nextToken()) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getString());
            } else if (value == JsonToken.START_OBJECT && name.equals("answer")) {
                isAnswered = cells(parser, cells);
            } else {
                return null;
            }
        }
        boolean isWhole = parser.nextToken() == null;
        var answer = texts.get("answer");
        var action = texts.get("action");
        if (!isWhole || answer == null && !isAnswered && action == null) {
            return null;
        }
        return new RoundInput(answer, cells, action, texts.getOrDefault("note", ""));
    }

    private static boolean cells(JsonParser parser, Map<String, String> cells) {
        for (var token = parser.nextToken();
                token == JsonToken.PROPERTY_NAME;
                token = parser.nextToken()) {
            var name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return false;
            }
            cells.put(name, parser.getString());
        }
        return true;
    }
}
