package dev.gongbu.aws;

/**
 * The least and the greatest value, length or size that a model states.
 *
 * @param min inclusive; {@link Long#MIN_VALUE} where there is none. The real command line enforces
 *     it.
 * @param max inclusive; {@link Long#MAX_VALUE} where there is none. Only the service enforces it.
 */
public record Bounds(long min, long max) {

    /** No bounds. */
    public static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Whether there is a least value. */
    public boolean hasMin() {
        return min != Long.MIN_VALUE;
    }

    /** Whether there is a greatest value. */
    public boolean hasMax() {
        return max != Long.MAX_VALUE;
    }
}
