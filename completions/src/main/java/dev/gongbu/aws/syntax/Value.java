package dev.gongbu.aws.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as it was typed, in shorthand or as JSON, with its place in the line. */
public sealed interface Value {

    /** The first character in the line, a quote or a bracket included. */
    int from();

    /** After the last character in the line. */
    int to();

    /**
     * Text.
     *
     * @param text without quotes and escapes
     * @param readsFile whether {@code file://} and {@code fileb://} at its beginning name a file:
     *     it stands behind {@code @=}
     */
    record Text(String text, boolean readsFile, int from, int to) implements Value {}

    /** A list. */
    record Items(List<Value> list, int from, int to) implements Value {
        public Items {
            list = List.copyOf(list);
        }
    }

    /**
     * Keys and values.
     *
     * @param entries in the order in which they were typed; of two with one key the last counts
     */
    record Fields(List<Entry> entries, int from, int to) implements Value {
        public Fields {
            entries = List.copyOf(entries);
        }

        /** The value of a key, the last one where it is typed twice. */
        public Optional<Value> value(String key) {
            for (var entry : entries.reversed()) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A key with its value.
     *
     * @param keyFrom the key's first character in the line
     * @param keyTo after the key's last one
     */
    record Entry(String key, int keyFrom, int keyTo, Value value) {}

    /**
     * A number of JSON.
     *
     * @param number a Long or, where it does not fit, a BigInteger; with a point or an exponent a
     *     Double, which may be infinite or not a number
     * @param written as it was typed
     */
    record Numeral(Number number, String written, int from, int to) implements Value {}

    /** True or false of JSON. */
    record Flag(boolean isTrue, int from, int to) implements Value {}

    /** The null of JSON. */
    record Nothing(int from, int to) implements Value {}

    /**
     * The value of a JSON null in {@link #plain}: a map cannot hold null for everybody's safety.
     */
    Object NULL =
            new Object() {
                @Override
                public String toString() {
                    return "null";
                }
            };

    /**
     * The value without its places: String, Long, BigInteger, Double, Boolean, {@link #NULL}, List
     * and Map, whose keys stand in the order in which they were first typed.
     */
    default Object plain() {
        return switch (this) {
            case Text text -> text.text();
            case Numeral numeral -> numeral.number();
            case Flag flag -> flag.isTrue();
            case Nothing nothing -> NULL;
            case Items items -> plain(items);
            case Fields fields -> plain(fields);
        };
    }

    private static List<Object> plain(Items items) {
        var list = new ArrayList<>(items.list().size());
        for (var item : items.list()) {
            list.add(item.plain());
        }
        return list;
    }

    private static Map<String, Object> plain(Fields fields) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : fields.entries()) {
            map.put(entry.key(), entry.value().plain());
        }
        return map;
    }
}
