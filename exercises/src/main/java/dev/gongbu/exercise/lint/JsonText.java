package dev.gongbu.exercise.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Structures and lists of a request as JSON. */
final class JsonText {

    private final StringBuilder json = new StringBuilder();
    private boolean isWhole = true;

    private JsonText() {}

    /**
     * The JSON of a value.
     *
     * @return empty for what is no structure or list, and for what JSON or single quotes cannot
     *     hold
     */
    static Optional<String> of(Object value) {
        if (!(value instanceof Map<?, ?>) && !(value instanceof List<?>)) {
            return Optional.empty();
        }
        var text = new JsonText();
        text.add(value);
        boolean isSound = text.isWhole && text.json.indexOf("'") < 0;
        return isSound ? Optional.of(text.json.toString()) : Optional.empty();
    }

    private void add(Object value) {
        switch (value) {
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            case String text -> text(text);
            case Long _, Double _, Boolean _ -> json.append(value);
            default -> isWhole = false;
        }
    }

    private void map(Map<?, ?> map) {
        json.append('{');
        boolean isFirst = true;
        for (var entry : map.entrySet()) {
            json.append(isFirst ? "" : ",");
            text(String.valueOf(entry.getKey()));
            json.append(':');
            add(entry.getValue());
            isFirst = false;
        }
        json.append('}');
    }

    private void list(List<?> list) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            json.append(i == 0 ? "" : ",");
            add(list.get(i));
        }
        json.append(']');
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                isWhole = false;
            }
            json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
        json.append('"');
    }
}
