package dev.gongbu.aws.syntax;

/** Reads the shorthand of the AWS command line: {@code Key=a,Value=b}, {@code Ids=[1,2]}. */
public final class Shorthand {

    /**
     * How deep lists and hashes may stand in each other: the real reader gives up at about that.
     */
    static final int DEPTH = 480;

    private Shorthand() {}

    /**
     * Reads a value, in time proportional to its length.
     *
     * @return {@link Value.Fields} of {@link Value.Text}, {@link Value.Items} and fields again
     */
    public static Reading read(Word word) {
        try {
            return new Reading.Done(new ShorthandReader(word).parameter());
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.fault());
        }
    }
}
