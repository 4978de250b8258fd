package dev.gongbu.app.json;

import dev.gongbu.note.Topic;

import java.util.List;

/** Topics: {@code docs/json/topics.schema.json}. */
public final class TopicsJson {
    private TopicsJson() {}

    /** All of {@code topics} in their order. */
    public static String document(List<Topic> topics) {
        try (var json = new Json()) {
            json.beginArray();
            for (var topic : topics) {
                json.beginObject();
                fields(json, topic);
                json.endObject();
            }
            return json.endArray().line();
        }
    }

    static void fields(Json json, Topic topic) {
        json.field("id", topic.id());
        json.field("title", topic.title());
        json.field("title_en", topic.titleEn());
        json.field("category", topic.category());
        json.field("parent", topic.parent());
        json.field("aliases", topic.aliases());
        json.field("page", topic.hasPage());
    }
}
