package dev.gongbu.aws.parse;

/** Reads the shorthand of the AWS command line: {@code Key=a,Value=b}, {@code Ids=[1,2]}. */
public final class Shorthand {

    private Shorthand() {}

    /**
     * Reads a value.
     *
     * @return {@link Value.Fields} of {@link Value.Text}, {@link Value.Items} and fields again
     */
    public static Reading read(Word word) {
        return new Reading.Done(new Value.Text(word.text(), false, word.from(), word.to()));
    }
}
