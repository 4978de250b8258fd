package dev.gongbu.aws.syntax;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** A word of a line without its quotes and escapes, that knows where each character stands. */
public final class Word {

    private final String text;
    private final int from;
    private final int to;
    private final boolean quoted;

    /** Where each character of the text stands; null where the text stands in the line as it is. */
    private final int @Nullable [] places;

    private Word(String text, int from, int to, boolean quoted, int @Nullable [] places) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.quoted = quoted;
        this.places = places;
    }

    /** A word without quotes, escapes and continued lines. */
    public static Word plain(String text, int from) {
        return new Word(text, from, from + text.length(), false, null);
    }

    /**
     * A word whose text is not what stands in the line.
     *
     * @param places the place of each character; not copied
     * @param quoted whether quotes or escapes stand in it
     */
    static Word spread(String text, int from, int to, boolean quoted, int[] places) {
        return new Word(text, from, to, quoted, places);
    }

    /** The text without quotes and escapes. */
    public String text() {
        return text;
    }

    /** The first character in the line, a quote included. */
    public int from() {
        return from;
    }

    /** After the last character in the line, a quote included. */
    public int to() {
        return to;
    }

    /** Whether any of it is quoted or escaped. */
    public boolean isQuoted() {
        return quoted;
    }

    /**
     * Where a character of the text stands in the line.
     *
     * @param index from 0; the length of the text stands after its last character
     */
    public int place(int index) {
        if (places == null) {
            return from + index;
        }
        if (index < text.length()) {
            return places[index];
        }
        return text.isEmpty() ? inside() : places[text.length() - 1] + 1;
    }

    /** Where a stretch of the text ends in the line: after its last character. */
    int end(int index) {
        return index == 0 ? place(0) : place(index - 1) + 1;
    }

    /** An empty quoted word is entered after its first quote. */
    private int inside() {
        return Math.min(from + 1, to);
    }

    /**
     * A stretch of this word as a word of its own, such as the value behind an equals sign.
     *
     * @param begin the first character of the text
     * @param end after the last one
     */
    public Word part(int begin, int end) {
        var piece = text.substring(begin, end);
        int start = begin == 0 ? from : place(begin);
        int stop = end == text.length() ? to : end(end);
        if (places == null) {
            return new Word(piece, start, stop, quoted, null);
        }
        if (piece.isEmpty()) {
            return new Word(piece, start, Math.max(start, stop), quoted, null);
        }
        return new Word(piece, start, stop, quoted, Arrays.copyOfRange(places, begin, end));
    }

    @Override
    public String toString() {
        return text + " " + from + ".." + to;
    }
}
