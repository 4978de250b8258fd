package dev.gongbu.value;

import java.util.List;
import java.util.Map;

/** A value of a YAML or JSON document and the line on which it begins. */
public sealed interface Value {

    /** The line on which it begins, from 1. */
    int line();

    /**
     * A text.
     *
     * @param isPlain whether it stands in YAML without quotes, so that other readers of YAML may
     *     take it for something else: {@code no}, {@code 12:30}
     */
    record Text(int line, String text, boolean isPlain) implements Value {

        /** A text in quotes. */
        public Text(int line, String text) {
            this(line, text, false);
        }
    }

    /** A number, true or false. */
    record Bare(int line, String text) implements Value {}

    /** A key without a value. */
    record Nothing(int line) implements Value {}

    /** A list. */
    record Items(int line, List<Value> values) implements Value {}

    /** The values by key, in the order of the document. */
    record Entries(int line, Map<String, Value> values) implements Value {}
}
