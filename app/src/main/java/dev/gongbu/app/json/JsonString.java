package dev.gongbu.app.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A line of input that may be a JSON string. */
public final class JsonString {
    private JsonString() {}

    /**
     * The text that a JSON string stands for.
     *
     * @param line what begins with a quotation mark and is a JSON string is decoded
     * @return the line itself where it is anything else
     */
    public static String decoded(String line) {
        if (!line.startsWith("\"")) {
            return line;
        }
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return line;
            }
            var text = parser.getString();
            return parser.nextToken() == null ? text : line;
        } catch (JacksonException e) {
            return line;
        }
    }
}
