package dev.gongbu.korean;

/** Text in the one form in which index and query meet, and the way back to the original. */
public final class NormalizedText {

    private final String text;
    private final String cased;
    private final int[] offsets;

    NormalizedText(String text, String cased, int[] offsets) {
        this.text = text;
        this.cased = cased;
        this.offsets = offsets;
    }

    /** The text in lower case. */
    public String text() {
        return text;
    }

    /** The text with its capitals; as long as {@link #text()}. */
    public String cased() {
        return cased;
    }

    /**
     * The place in the original at which character {@code at} begins; its end for {@code at} =
     * length.
     */
    public int original(int at) {
        return offsets[at];
    }

    @Override
    public String toString() {
        return text;
    }
}
