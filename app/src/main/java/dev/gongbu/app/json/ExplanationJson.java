package dev.gongbu.app.json;

import dev.gongbu.aws.explain.Explanation;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.text.Language;

import java.util.List;

/** What a line means: {@code docs/json/aws-explain.schema.json}. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * One object on one line.
     *
     * @param topics ids of the notes that belong to the command
     */
    public static String line(
            Check check, Explanation explanation, List<String> topics, Language language) {
        try (var json = new Json()) {
            json.beginObject();
            CheckJson.fields(json, check, language);
            json.beginArray("meanings");
            for (var meaning : explanation.meanings()) {
                json.beginObject();
                json.field("from", meaning.from());
                json.field("to", meaning.to());
                json.field("kind", meaning.kind().name());
                json.field("depth", meaning.depth());
                json.field("text", meaning.text());
                json.field("sentence", meaning.sentence());
                json.endObject();
            }
            json.endArray();
            json.beginArray("cautions");
            for (var caution : explanation.cautions()) {
                json.beginObject();
                json.field("kind", caution.kind().name());
                json.field("from", caution.from());
                json.field("to", caution.to());
                json.field("sentence", caution.sentence());
                json.endObject();
            }
            json.endArray();
            json.field("topics", topics);
            return json.endObject().line();
        }
    }
}
