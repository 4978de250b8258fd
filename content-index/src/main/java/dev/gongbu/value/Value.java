package dev.gongbu.value;

import java.util.List;
import java.util.Map;

/** A value of a YAML or JSON document and the line on which it begins. */
public sealed interface Value {

    /** The line on which it begins, from 1. */
    int line();

    /** A text, quoted or not. */
    record Text(int line, String text) implements Value {}

    /** A number, true or false. */
    record Bare(int line, String text) implements Value {}

    /** A key without a value. */
    record Nothing(int line) implements Value {}

    /** A list. */
    record Items(int line, List<Value> values) implements Value {}

    /** The values by key, in the order of the document. */
    record Entries(int line, Map<String, Value> values) implements Value {}
}
