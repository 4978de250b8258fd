package dev.gongbu.korean;

/**
 * Text in the one form in which index and query meet, and the way back to the original.
 *
 * @param text lower case
 * @param cased the same with its capitals; as long as {@code text}
 * @param offsets for each place in {@code text} the place in the original, and one more for its end
 */
public record NormalizedText(String text, String cased, int[] offsets) {

    /** The place in the original at which the normalised character {@code at} begins. */
    public int original(int at) {
        return offsets[at];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalizedText that && that.cased.equals(cased);
    }

    @Override
    public int hashCode() {
        return cased.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
