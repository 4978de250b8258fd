package dev.gongbu.model.generate;

import java.util.List;
import java.util.Map;

/** A value in the schema files of the SDK for JavaScript 3. */
sealed interface Js {

    /** A whole number. */
    record Whole(int value) implements Js {}

    /** A string. */
    record Text(String value) implements Js {}

    /** A variable of the same file, or a function that gives one. */
    record Name(String value) implements Js {}

    /** An array. */
    record Array(List<Js> items) implements Js {
        public Array {
            items = List.copyOf(items);
        }

        /** The item at that place; 0 behind the end, as the schemas mean it. */
        Js at(int index) {
            return index < items.size() ? items.get(index) : new Whole(0);
        }
    }

    /** An object. */
    record Properties(Map<String, Js> values) implements Js {
        public Properties {
            values = Map.copyOf(values);
        }
    }
}
