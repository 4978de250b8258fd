package dev.gongbu.note.read;

import java.util.List;
import java.util.Map;

/** A value of a YAML or JSON document and the line on which it begins. */
sealed interface Value {

    int line();

    record Text(int line, String text) implements Value {}

    /** A number, true or false. */
    record Bare(int line, String text) implements Value {}

    record Nothing(int line) implements Value {}

    record Items(int line, List<Value> values) implements Value {}

    /** The values by key, in the order of the document. */
    record Entries(int line, Map<String, Value> values) implements Value {}
}
