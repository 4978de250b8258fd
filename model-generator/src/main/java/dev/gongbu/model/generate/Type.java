package dev.gongbu.model.generate;

import java.util.List;
import java.util.Locale;

/** What a value of an API is. Types refer to each other, and to {@link Kind}s, by name. */
sealed interface Type {

    /** The types that need no definition: each has a name that may be used at once. */
    enum Kind {
        STRING,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        BOOLEAN,
        BLOB,
        /** The body of a request. */
        STREAM,
        TIMESTAMP,
        /** Any JSON. */
        DOCUMENT,
        /** A string that holds JSON. */
        JSON;

        private static final List<Kind> ALL = List.of(values());

        /** As a line of the model writes it. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a kind is called so. */
        static boolean isName(String name) {
            for (var kind : ALL) {
                if (kind.text().equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether the API advises against it. */
    boolean deprecated();

    /** Named members in the API's order; of a union exactly one is given. */
    record Structure(List<Field> fields, boolean union, boolean deprecated) implements Type {
        public Structure {
            fields = List.copyOf(fields);
        }
    }

    /** A member; {@code token} says that the command line makes up a value where none is given. */
    record Field(String name, boolean required, boolean token, boolean deprecated, String type) {

        Field withType(String other) {
            return new Field(name, required, token, deprecated, other);
        }
    }

    /** A list. */
    record Sequence(String element, Limits limits, boolean deprecated) implements Type {}

    /** A map. */
    record Mapping(String key, String value, Limits limits, boolean deprecated) implements Type {}

    /** A value without parts; {@code values} are those that the service knows. */
    record Scalar(Kind kind, Limits limits, List<String> values, String pattern, boolean deprecated)
            implements Type {
        public Scalar {
            values = List.copyOf(values);
        }

        /** Whether it says no more than its kind. */
        boolean isPlain() {
            return limits.isNone() && values.isEmpty() && pattern.isEmpty();
        }
    }
}
