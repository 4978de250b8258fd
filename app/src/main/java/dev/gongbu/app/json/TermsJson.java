package dev.gongbu.app.json;

import dev.gongbu.note.Term;

import java.util.List;

/** Terms: {@code docs/json/terms.schema.json}. */
public final class TermsJson {
    private TermsJson() {}

    /** All of {@code terms} in their order. */
    public static String document(List<Term> terms) {
        try (var json = new Json()) {
            json.beginArray();
            for (var term : terms) {
                json.beginObject();
                json.field("id", term.id());
                json.field("ko", term.ko());
                json.field("en", term.en());
                json.field("abbreviation", term.abbreviation());
                json.field("aliases", term.aliases());
                json.field("found_by", term.foundBy());
                json.field("definition", term.definition());
                json.field("topics", term.topics());
                json.endObject();
            }
            return json.endArray().line();
        }
    }
}
