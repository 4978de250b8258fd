package dev.gongbu.grade;

/** The words of the glossary, as far as grading needs them. */
public interface Terms {

    /** No words at all. */
    Terms NONE = _ -> false;

    /**
     * Whether a spelling is a term by itself, so that it cannot be a slip for another one.
     *
     * @param spaceless normalised and without spaces, as {@code TextNormalizer.spaceless} makes it
     */
    boolean isTerm(String spaceless);

    /**
     * Whether two spellings are terms and mean different things, so that neither can be a way of
     * writing the other: MQ and Amazon MQ.
     *
     * @param one without spaces, as above
     * @param other likewise
     */
    default boolean areDifferent(String one, String other) {
        return false;
    }
}
