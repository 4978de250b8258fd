package dev.gongbu.aws.complete;

import dev.gongbu.aws.Shape;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** A structure, a map or a list that is open at some place of a value. */
final class Frame {

    private final @Nullable Frame outer;
    private final char bracket;
    private final @Nullable Shape shape;
    private final Set<String> used = new HashSet<>(4);
    private @Nullable Shape value;

    /**
     * Something that was opened.
     *
     * @param outer what it lies in; null for the whole value
     * @param bracket what opened it; 0 for shorthand without a bracket
     * @param shape what it has to be; null where nothing is known
     */
    Frame(@Nullable Frame outer, char bracket, @Nullable Shape shape) {
        this.outer = outer;
        this.bracket = bracket;
        this.shape = shape;
    }

    /** What it lies in, or itself. */
    Frame outer() {
        return outer == null ? this : outer;
    }

    boolean isWhole() {
        return outer == null;
    }

    boolean isList() {
        return bracket == '[';
    }

    boolean hasBracket() {
        return bracket != 0;
    }

    @Nullable Shape shape() {
        return shape;
    }

    /** The keys that stand in it, but for the one at the cursor. */
    Set<String> used() {
        return used;
    }

    /** Notes that a value of this key follows. */
    void enter(String key) {
        value = valueOf(key);
    }

    /** What the value of the key before the present place has to be. */
    @Nullable Shape value() {
        return isList() ? element() : value;
    }

    private @Nullable Shape valueOf(String key) {
        if (shape instanceof Shape.Structure structure) {
            for (var member : structure.members()) {
                if (member.name().equals(key)) {
                    return member.shape();
                }
            }
            return null;
        }
        return shape instanceof Shape.Mapping mapping ? mapping.value().shape() : null;
    }

    private @Nullable Shape element() {
        return shape instanceof Shape.Sequence sequence ? sequence.element().shape() : null;
    }
}
