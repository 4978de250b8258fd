package dev.gongbu.grade;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a call in the one form that all its spellings share: two values mean the same where
 * their {@link #key keys} are equal.
 */
sealed interface CommandValue {

    /** Equal for equal meaning, different for different meaning. */
    String key();

    /** Its first character in the line that was read. */
    int from();

    /** After its last character. */
    int to();

    /** As somebody would type it. */
    String shown();

    /** The same at another place. */
    CommandValue at(int from, int to);

    /** What a single value is. */
    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        BYTES,
        MOMENT,
        /** The content of a file, which nobody reads. */
        FILE,
        NOTHING
    }

    /** A value that consists of no others. */
    record Scalar(Type type, String text, String shown, int from, int to) implements CommandValue {
        @Override
        public String key() {
            return type.name().charAt(0) + ":" + text.length() + ":" + text;
        }

        @Override
        public Scalar at(int from, int to) {
            return new Scalar(type, text, shown, from, to);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the order of its elements has a meaning
     */
    record Items(List<CommandValue> list, boolean ordered, String key, int from, int to)
            implements CommandValue {

        static Items of(List<CommandValue> list, boolean ordered, int from, int to) {
            var keys = new ArrayList<String>(list.size());
            for (var each : list) {
                keys.add(each.key());
            }
            if (!ordered) {
                Collections.sort(keys);
            }
            return new Items(
                    List.copyOf(list), ordered, "[" + String.join(",", keys) + "]", from, to);
        }

        @Override
        public String shown() {
            var shown = new ArrayList<String>(list.size());
            for (var each : list) {
                shown.add(each.shown());
            }
            return "[" + String.join(",", shown) + "]";
        }

        @Override
        public Items at(int from, int to) {
            return new Items(list, ordered, key, from, to);
        }
    }

    /**
     * A value under a name.
     *
     * @param name as it was typed; two that mean the same may differ
     * @param from where the name stands
     */
    record Entry(String name, CommandValue value, int from, int to) {}

    /**
     * Names and values.
     *
     * @param entries by the name that all its spellings share
     */
    record Fields(Map<String, Entry> entries, String key, int from, int to)
            implements CommandValue {

        static Fields of(Map<String, Entry> entries, int from, int to) {
            var names = new ArrayList<>(entries.keySet());
            Collections.sort(names);
            var key = new StringBuilder("{");
            for (var name : names) {
                var entry = entries.get(name);
                if (entry != null) {
                    key.append(name.length()).append(':').append(name).append('=');
                    key.append(entry.value().key()).append(',');
                }
            }
            return new Fields(
                    Collections.unmodifiableMap(new LinkedHashMap<>(entries)),
                    key.append('}').toString(),
                    from,
                    to);
        }

        /** The value of a name, or null. */
        @Nullable CommandValue value(String name) {
            var entry = entries.get(name);
            return entry == null ? null : entry.value();
        }

        @Override
        public String shown() {
            var shown = new ArrayList<String>(entries.size());
            entries.values()
                    .forEach(entry -> shown.add(entry.name() + "=" + entry.value().shown()));
            return "{" + String.join(",", shown) + "}";
        }

        @Override
        public Fields at(int from, int to) {
            return new Fields(entries, key, from, to);
        }
    }
}
