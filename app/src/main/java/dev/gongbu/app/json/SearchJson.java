package dev.gongbu.app.json;

import dev.gongbu.search.Answer;
import dev.gongbu.search.Hit;

/** Answers of a search: {@code docs/json/search.schema.json} and {@code search-line}. */
public final class SearchJson {
    private SearchJson() {}

    /** The answer to one query, with suggestions. */
    public static String document(String query, Answer answer) {
        try (var json = new Json()) {
            begin(json, query, answer);
            return json.field("suggestions", answer.suggestions()).endObject().line();
        }
    }

    /** The answer to one query of many, on one line. */
    public static String line(String query, Answer answer) {
        try (var json = new Json()) {
            begin(json, query, answer);
            return json.endObject().line();
        }
    }

    private static void begin(Json json, String query, Answer answer) {
        json.beginObject().field("query", wellFormed(query)).beginArray("hits");
        for (var hit : answer.hits()) {
            hit(json, hit);
        }
        json.endArray();
    }

    private static void hit(Json json, Hit hit) {
        json.beginObject();
        json.field("kind", hit.kind().word());
        json.field("id", hit.id());
        json.field("topic", hit.topics().isEmpty() ? null : hit.topics().getFirst());
        json.field("section", hit.section().isEmpty() ? null : hit.section());
        json.field("title", hit.title());
        json.field("score", hit.score());
        json.beginArray("why");
        for (var why : hit.why()) {
            json.value(why.english());
        }
        json.endArray();
        json.field("snippet", hit.snippet());
        json.endObject();
    }

    /** JSON is UTF-8, which has no unpaired surrogates. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
