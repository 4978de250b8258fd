package dev.gongbu.aws.syntax;

/** Reads JSON as Python does: NaN and Infinity are numbers, of two equal keys the last counts. */
public final class JsonText {

    /** How deep lists and objects may stand in each other. */
    static final int DEPTH = 1000;

    private JsonText() {}

    /** Reads a text that holds one JSON value and blanks, in time proportional to its length. */
    public static Reading read(Word word) {
        try {
            return new Reading.Done(new JsonReader(word).document());
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.fault());
        }
    }
}
