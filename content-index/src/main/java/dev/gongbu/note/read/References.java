package dev.gongbu.note.read;

import java.util.Map;
import java.util.Optional;

/**
 * What the body of a note may point to.
 *
 * @param topics topic id to {@code category/id}
 * @param factTopics fact id to the id of its topic
 */
record References(Map<String, String> topics, Map<String, String> factTopics) {

    /** Whether a link's target is a note, by the folder in which the link stands. */
    Optional<String> topicAt(String category, String target) {
        var path = target;
        int anchor = path.indexOf('#');
        if (anchor >= 0) {
            path = path.substring(0, anchor);
        }
        if (!path.endsWith(".md")) {
            return Optional.empty();
        }
        path = path.substring(0, path.length() - ".md".length());
        path = path.startsWith("../") ? path.substring("../".length()) : category + "/" + path;
        var id = path.substring(path.lastIndexOf('/') + 1);
        return path.equals(topics.get(id)) ? Optional.of(id) : Optional.empty();
    }
}
