package dev.gongbu.app.json;

/** A value of a call as JSON, for a reader. */
public final class ValueJson {
    private ValueJson() {}

    /** On one line; texts in quotes. */
    public static String of(Object value) {
        try (var json = new Json()) {
            return json.any(value).line().stripTrailing();
        }
    }
}
