package dev.gongbu.aws;

import java.util.List;
import java.util.Optional;

/** What a value has to be, after the API's model. Shapes may be recursive through structures. */
public sealed interface Shape {

    /**
     * Text.
     *
     * @param length in characters
     * @param values the values that the service knows; empty where any text will do. Not enforced
     *     by the real command line.
     * @param pattern the regular expression that the service enforces; empty where there is none
     */
    record Text(Bounds length, List<String> values, String pattern) implements Shape {
        public Text {
            values = List.copyOf(values);
        }
    }

    /** Text that holds JSON: a value of an HTTP header. */
    record Json() implements Shape {}

    /** A whole number of 32 bits, or of 64 bits where {@code wide}. */
    record Whole(boolean wide, Bounds bounds) implements Shape {}

    /** A number with a fraction, of 32 bits, or of 64 bits where {@code wide}. */
    record Fraction(boolean wide, Bounds bounds) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /**
     * Bytes.
     *
     * @param streaming whether the bytes are the body of the request: then the value is a path
     * @param length in bytes
     */
    record Blob(boolean streaming, Bounds length) implements Shape {}

    /** A point in time. */
    record Timestamp() implements Shape {}

    /** Any JSON. */
    record Document() implements Shape {}

    /**
     * Named members.
     *
     * @param name the name in the model
     * @param members in the order of the model
     * @param union whether exactly one member has to be given
     */
    record Structure(String name, List<Member> members, boolean union) implements Shape {
        public Structure {
            members = List.copyOf(members);
        }

        /** The member of that name, exactly as the API writes it. */
        public Optional<Member> member(String wanted) {
            for (var member : members) {
                if (member.name().equals(wanted)) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        }
    }

    /** Elements of one shape: the member named {@code member} holds it. */
    record Sequence(Member element, Bounds length) implements Shape {}

    /** Keys and values of one shape each. */
    record Mapping(Member key, Member value, Bounds length) implements Shape {}
}
