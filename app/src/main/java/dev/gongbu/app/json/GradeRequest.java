package dev.gongbu.app.json;

import dev.gongbu.exercise.Answer;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of {@code gongbu grade --batch}: what somebody answers to an exercise.
 *
 * @param exercise its id; empty where the line does not say
 * @param answer what was typed, or null where the line cannot be used
 * @param isList whether the answer is a list, whose elements are words of a line or fill gaps
 * @param error what is wrong with the line; nothing where it can be used
 */
public record GradeRequest(
        String exercise, @Nullable Answer answer, boolean isList, Wording error) {

    /** Reads a line; never throws for what it holds. */
    public static GradeRequest of(String line) {
        var reader = new Reader();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            reader.read(parser);
        } catch (JacksonException e) {
            reader.wrong("JSON이 아니다: " + e.getOriginalMessage(), e.getOriginalMessage());
        }
        return reader.request();
    }

    /** The elements of a list as the words of one line. */
    public Answer asLine() {
        var given = answer == null ? List.<String>of() : answer.cells().values();
        return Answer.of(String.join(" ", given));
    }

    /** Goes once through the tokens of a line. */
    private static final class Reader {
        private String exercise = "";
        private @Nullable Answer answer;
        private boolean isList;
        private Wording error = Wording.NONE;

        void wrong(String korean, String english) {
            error = error.isEmpty() ? new Wording(korean, english) : error;
        }

        GradeRequest request() {
            if (exercise.isEmpty()) {
                wrong(
                        "`exercise`에 문제의 id를 글자로 적는다.",
                        "Give the id of an exercise as a text: `exercise`.");
            } else if (answer == null) {
                wrong("`answer`에 답을 적는다.", "Give what was answered: `answer`.");
            }
            return new GradeRequest(exercise, error.isEmpty() ? answer : null, isList, error);
        }

        void read(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                wrong(
                        "객체를 적는다: {\"exercise\": ID, \"answer\": …}",
                        "Give an object: {\"exercise\": ID, \"answer\": …}");
                return;
            }
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var token = parser.nextToken();
                if (name.equals("exercise") && token == JsonToken.VALUE_STRING) {
                    exercise = parser.getString();
                } else if (name.equals("answer")) {
                    answer(parser, token);
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                wrong("한 줄에 객체 하나만 적는다.", "Give one object a line.");
            }
        }

        private void answer(JsonParser parser, JsonToken token) {
            isList = token == JsonToken.START_ARRAY;
            if (isList) {
                answer = Answer.of(list(parser));
            } else if (token == JsonToken.START_OBJECT) {
                answer = Answer.of(cells(parser));
            } else {
                answer = Answer.of(text(parser, token));
            }
        }

        /** Elements by their numbers from 1. */
        private Map<String, String> list(JsonParser parser) {
            var cells = new LinkedHashMap<String, String>();
            for (var token = parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                cells.put(Integer.toString(cells.size() + 1), text(parser, token));
            }
            return cells;
        }

        private Map<String, String> cells(JsonParser parser) {
            var cells = new LinkedHashMap<String, String>();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                cells.put(name, text(parser, parser.nextToken()));
            }
            return cells;
        }

        private String text(JsonParser parser, JsonToken token) {
            if (token == JsonToken.VALUE_NULL) {
                return "";
            }
            if (token.isStructStart()) {
                parser.skipChildren();
                wrong("`answer`에는 글자만 적는다.", "Give texts as the `answer`.");
                return "";
            }
            return parser.getString();
        }
    }
}
