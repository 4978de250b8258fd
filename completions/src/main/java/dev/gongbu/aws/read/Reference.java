package dev.gongbu.aws.read;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What names a type: a name, {@code [element]} or <code>{key:value}</code>. */
final class Reference {

    private static final Set<String> BUILT_IN =
            Set.of(
                    "string",
                    "integer",
                    "long",
                    "float",
                    "double",
                    "boolean",
                    "blob",
                    "stream",
                    "timestamp",
                    "document",
                    "json");

    private Reference() {}

    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    static Shape builtIn(String name, Bounds bounds) {
        return switch (name) {
            case "string" -> new Shape.Text(bounds, List.of(), "");
            case "integer" -> new Shape.Whole(false, bounds);
            case "long" -> new Shape.Whole(true, bounds);
            case "float" -> new Shape.Fraction(false, bounds);
            case "double" -> new Shape.Fraction(true, bounds);
            case "boolean" -> new Shape.Flag();
            case "blob" -> new Shape.Blob(false, bounds);
            case "stream" -> new Shape.Blob(true, bounds);
            case "timestamp" -> new Shape.Timestamp();
            case "json" -> new Shape.Json();
            default -> new Shape.Document();
        };
    }

    /** The names in a reference. */
    static List<String> names(String reference) {
        var names = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= reference.length(); i++) {
            if (i == reference.length() || "[]{}:".indexOf(reference.charAt(i)) >= 0) {
                if (i > from) {
                    names.add(reference.substring(from, i));
                }
                from = i + 1;
            }
        }
        return names;
    }

    static boolean isWellFormed(String reference) {
        var rest = reference;
        while (!isName(rest)) {
            if (rest.startsWith("[") && rest.endsWith("]")) {
                rest = element(rest);
            } else if (isMapping(rest)) {
                rest = value(rest);
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isMapping(String text) {
        int colon = text.indexOf(':');
        return text.startsWith("{")
                && text.endsWith("}")
                && colon > 0
                && isName(text.substring(1, colon));
    }

    /**
     * The part of <code>{key:value}</code> before its colon. A key is a name, never another map.
     */
    static String key(String map) {
        return map.substring(1, map.indexOf(':'));
    }

    static String value(String map) {
        return map.substring(map.indexOf(':') + 1, map.length() - 1);
    }

    static String element(String list) {
        return list.substring(1, list.length() - 1);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && names(text).equals(List.of(text));
    }
}
