package dev.gongbu.app.json;

import dev.gongbu.exercise.Answer;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A line of {@code gongbu grade --batch}: what somebody answers to an exercise.
 *
 * @param exercise its id; empty where the line does not say
 * @param answer what was typed, or null where the line holds no answer
 * @param isList whether the answer is a list, whose elements are words of a line or fill gaps
 * @param error what is wrong with the line; nothing where it can be used
 */
public record GradeRequest(
        String exercise, @Nullable Answer answer, boolean isList, Wording error) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Reads a line; never throws for what it holds. */
    public static GradeRequest of(String line) {
        try {
            var node = MAPPER.readTree(line);
            return node == null || !node.isObject()
                    ? wrong(
                            "",
                            "객체를 적는다: {\"exercise\": ID, \"answer\": …}",
                            "Give an object: {\"exercise\": ID, \"answer\": …}")
                    : of(node);
        } catch (JacksonException e) {
            return wrong(
                    "",
                    "JSON이 아니다: " + e.getOriginalMessage(),
                    "This is no JSON: " + e.getOriginalMessage());
        }
    }

    private static GradeRequest of(JsonNode node) {
        var id = node.get("exercise");
        if (id == null || !id.isString()) {
            return wrong(
                    "",
                    "`exercise`에 문제의 id를 글자로 적는다.",
                    "Give the id of an exercise as a text: `exercise`.");
        }
        var answer = node.get("answer");
        if (answer == null) {
            return wrong(id.asString(), "`answer`에 답을 적는다.", "Give what was answered: `answer`.");
        }
        if (answer.isValueNode()) {
            var typed = answer.isNull() ? "" : answer.asString();
            return new GradeRequest(id.asString(), Answer.of(typed), false, Wording.NONE);
        }
        return answer.isArray() ? list(id.asString(), answer) : cells(id.asString(), answer);
    }

    private static GradeRequest list(String id, JsonNode answer) {
        var texts = new ArrayList<String>();
        for (var each : answer) {
            if (!each.isValueNode()) {
                return wrong(
                        id, "`answer`의 목록에는 글자만 적는다.", "Give a list of texts as the `answer`.");
            }
            texts.add(each.isNull() ? "" : each.asString());
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < texts.size(); i++) {
            cells.put(Integer.toString(i + 1), texts.get(i));
        }
        return new GradeRequest(id, Answer.of(cells), true, Wording.NONE);
    }

    private static GradeRequest cells(String id, JsonNode answer) {
        var cells = new LinkedHashMap<String, String>();
        for (var each : answer.properties()) {
            if (!each.getValue().isValueNode()) {
                return wrong(
                        id, "`answer`의 칸에는 글자만 적는다.", "Give texts for the cells of the `answer`.");
            }
            cells.put(each.getKey(), each.getValue().isNull() ? "" : each.getValue().asString());
        }
        return new GradeRequest(id, Answer.of(cells), false, Wording.NONE);
    }

    private static GradeRequest wrong(String id, String korean, String english) {
        return new GradeRequest(id, null, false, new Wording(korean, english));
    }

    /** The elements of a list as the words of one line. */
    public Answer asLine() {
        var given = answer == null ? List.<String>of() : answer.cells().values();
        return Answer.of(String.join(" ", given));
    }
}
