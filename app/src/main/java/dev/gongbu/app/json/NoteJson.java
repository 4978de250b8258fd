package dev.gongbu.app.json;

import dev.gongbu.app.link.LinkedExercise;
import dev.gongbu.layout.NoteMarkdown;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Note;
import dev.gongbu.note.NoteText;
import dev.gongbu.note.Section;
import dev.gongbu.note.Topic;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A note: {@code docs/json/note.schema.json}. */
public final class NoteJson {
    private NoteJson() {}

    /**
     * The note with all its sections, or with {@code only} that one.
     *
     * @param exercises what it can be practised with
     */
    public static String document(
            Note note, @Nullable Section only, List<LinkedExercise> exercises) {
        try (var json = new Json()) {
            json.beginObject();
            topic(json, note.topic());
            json.field("summary", note.summary());
            json.beginArray("sections");
            var texts = NoteText.sections(note);
            for (int i = 0; i < texts.size(); i++) {
                var section = note.sections().get(i);
                if (only == null || only.id().equals(section.id())) {
                    section(json, section, texts.get(i).text());
                }
            }
            json.endArray();
            exercises(json, exercises);
            return json.endObject().line();
        }
    }

    private static void exercises(Json json, List<LinkedExercise> exercises) {
        json.beginArray("exercises");
        for (var exercise : exercises) {
            json.beginObject();
            json.field("id", exercise.id());
            json.field("kind", exercise.kind().word());
            json.endObject();
        }
        json.endArray();
    }

    private static void topic(Json json, Topic topic) {
        TopicsJson.fields(json, topic);
        json.field("related", topic.related());
        json.field("commands", topic.commands());
        json.beginObject("attributes");
        for (Map.Entry<String, String> attribute : topic.attributes().entrySet()) {
            json.field(attribute.getKey(), attribute.getValue());
        }
        json.endObject();
        lifecycle(json, topic.lifecycle());
        json.beginArray("links");
        for (var link : topic.links()) {
            json.beginObject();
            json.field("title", link.title());
            json.field("url", link.url());
            json.endObject();
        }
        json.endArray();
        json.field("checked", topic.checked().toString());
    }

    static void lifecycle(Json json, Lifecycle lifecycle) {
        var since = lifecycle.since();
        json.beginObject("lifecycle");
        json.field("status", lifecycle.status().name().toLowerCase(Locale.ROOT));
        json.field("since", since == null ? null : since.toString());
        json.field("note", lifecycle.note());
        json.endObject();
    }

    private static void section(Json json, Section section, String text) {
        json.beginObject();
        json.field("id", section.id());
        json.field("heading", section.heading());
        json.field("text", text);
        json.field("markdown", NoteMarkdown.of(section));
        json.endObject();
    }
}
