package dev.gongbu.app.json;

import dev.gongbu.note.Fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts: {@code docs/json/facts.schema.json}. */
public final class FactsJson {
    private FactsJson() {}

    /**
     * Where a fact stands.
     *
     * @param page the id of the note's topic
     * @param section the id of the note's section
     */
    public record Place(String page, String section) {}

    /**
     * All of {@code facts} in their order.
     *
     * @param places by the ids of the facts; a fact that no section states has none
     */
    public static String document(List<Fact> facts, Map<String, Place> places) {
        try (var json = new Json()) {
            json.beginArray();
            for (var fact : facts) {
                var place = places.get(fact.id());
                json.beginObject();
                json.field("id", fact.id());
                json.field("topic", fact.topic());
                json.field("fact", fact.sentence());
                json.field("value", fact.value());
                json.field("status", fact.status().name().toLowerCase(Locale.ROOT));
                json.field("old", fact.old());
                json.field("why", fact.why());
                json.field("checked", fact.checked().toString());
                json.field("source", fact.source().name().toLowerCase(Locale.ROOT));
                json.field("page", place == null ? null : place.page());
                json.field("section", place == null ? null : place.section());
                json.endObject();
            }
            return json.endArray().line();
        }
    }
}
