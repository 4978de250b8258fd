package dev.gongbu.grade;

import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The ways in which a list, a map or a structure may be typed: what an author writes in one of them
 * is meant in all. Members of structures stand in the order of the model.
 */
final class CommandSpelling {

    private CommandSpelling() {}

    /** In shorthand, with and without brackets around short lists, and as JSON. */
    static List<String> all(Object value) {
        if (!(value instanceof Map) && !(value instanceof List)) {
            return List.of();
        }
        return List.of(
                outer(value, true), outer(value, false), json(value, false), json(value, true));
    }

    /** Shorthand whose elements stand one after another, as words of the line do. */
    private static String outer(Object value, boolean brackets) {
        if (value instanceof Map<?, ?> map) {
            return fields(map, brackets);
        }
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        var words = new ArrayList<String>(list.size());
        for (var element : list) {
            words.add(outer(element, brackets));
        }
        return String.join(" ", words);
    }

    private static String fields(Map<?, ?> map, boolean brackets) {
        var fields = new ArrayList<String>(map.size());
        map.forEach((key, value) -> fields.add(key + "=" + inner(value, brackets)));
        return String.join(",", fields);
    }

    private static String inner(Object value, boolean brackets) {
        if (value instanceof Map<?, ?> map) {
            return "{" + fields(map, brackets) + "}";
        }
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        boolean isShort = true;
        var elements = new ArrayList<String>(list.size());
        for (var element : list) {
            isShort &= !(element instanceof Map) && !(element instanceof List);
            elements.add(inner(element, brackets));
        }
        var joined = String.join(",", elements);
        return isShort && !brackets ? joined : "[" + joined + "]";
    }

    private static String json(Object value, boolean blanks) {
        var comma = blanks ? ", " : ",";
        if (value instanceof Map<?, ?> map) {
            var fields = new ArrayList<String>(map.size());
            var colon = blanks ? ": " : ":";
            map.forEach(
                    (key, each) -> fields.add(quoted(key.toString()) + colon + json(each, blanks)));
            return "{" + String.join(comma, fields) + "}";
        }
        if (value instanceof List<?> list) {
            var elements = new ArrayList<String>(list.size());
            for (var element : list) {
                elements.add(json(element, blanks));
            }
            return "[" + String.join(comma, elements) + "]";
        }
        boolean isBare =
                value instanceof Number || value instanceof Boolean || Value.NULL.equals(value);
        return isBare ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
