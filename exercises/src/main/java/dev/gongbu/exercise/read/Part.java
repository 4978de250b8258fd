package dev.gongbu.exercise.read;

import dev.gongbu.value.Problems;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a pack that the schema has found well-formed, and where its problems go to.
 *
 * @param node what it holds
 * @param pointer where it stands in the document
 * @param owner the id of the exercise that it belongs to
 */
record Part(JsonNode node, String pointer, String owner, PackDocument document, Problems problems) {

    Part at(String key) {
        return new Part(node.path(key), pointer + "/" + key, owner, document, problems);
    }

    boolean has(String key) {
        return node.has(key);
    }

    List<Part> items() {
        var items = new ArrayList<Part>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Part(node.get(i), pointer + "/" + i, owner, document, problems));
        }
        return items;
    }

    String text() {
        return node.asString("");
    }

    String text(String key) {
        return node.path(key).asString("");
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var item : node.path(key)) {
            texts.add(item.asString(""));
        }
        return texts;
    }

    void problem(String message) {
        problems.problem(document.line(pointer), owner + ": " + message);
    }
}
