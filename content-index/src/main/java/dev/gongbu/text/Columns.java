package dev.gongbu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures, cuts, pads and wraps text by the columns that it takes on a terminal.
 *
 * <p>A Hangul syllable takes two columns, a combining mark none. What belongs to one glyph (a
 * surrogate pair, a letter and its marks, the jamo of a decomposed syllable) is never split. Text
 * is expected to be {@linkplain Sanitizer sanitised}; control characters count as nothing.
 */
public final class Columns {

    private static final String ELLIPSIS = "…";

    /** Marks that should not begin a line, as far as a long word must be broken at all. */
    private static final String CLOSING = ".,;:!?)]}'\"…·」』”’%";

    private final boolean ambiguousWide;

    /**
     * Measures for one kind of terminal.
     *
     * @param ambiguousWide whether characters such as {@code ①}, {@code →} and {@code ─} take two
     *     columns, as in some East Asian set-ups, instead of one
     */
    public Columns(boolean ambiguousWide) {
        this.ambiguousWide = ambiguousWide;
    }

    /**
     * Measures as most terminals do.
     *
     * @return ambiguous characters take one column
     */
    public static Columns narrow() {
        return new Columns(false);
    }

    /**
     * The columns that a text takes in one line.
     *
     * @param text without line feeds
     * @return 0 or more
     */
    public int of(String text) {
        return of(text, 0, text.length());
    }

    private int of(String text, int start, int end) {
        int columns = 0;
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            columns += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }

    /**
     * The columns that a character takes by itself.
     *
     * @param codePoint any code point
     * @return 0, 1 or 2
     */
    public int of(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < 0x20 ? 0 : 1;
        }
        if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
            return 2;
        }
        if (isZeroWidth(codePoint)) {
            return 0;
        }
        if (EastAsianWidth.isWide(codePoint)) {
            return 2;
        }
        return ambiguousWide && EastAsianWidth.isAmbiguous(codePoint) ? 2 : 1;
    }

    private static boolean isZeroWidth(int codePoint) {
        if (isTrailingJamo(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && codePoint != 0xAD);
    }

    /** Vowels and final consonants of decomposed Hangul stand on their first consonant. */
    private static boolean isTrailingJamo(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }

    /**
     * The end of the longest prefix that fits.
     *
     * @param text any text
     * @param start where the prefix begins
     * @param width the columns that it may take
     * @return an index between glyphs, {@code start} where not even one glyph fits
     */
    public int fit(String text, int start, int width) {
        int columns = 0;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            columns += of(codePoint);
            if (columns > width) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /**
     * Cuts a text that is too wide and says so by an ellipsis.
     *
     * @param text without line feeds
     * @param width the columns that it may take
     * @return the text itself where it fits, else its beginning and {@code …}
     */
    public String truncate(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int room = width - of(ELLIPSIS);
        return room < 0 ? "" : text.substring(0, fit(text, 0, room)).concat(ELLIPSIS);
    }

    /**
     * Fills a text up with spaces on its right.
     *
     * @param text without line feeds
     * @param width the columns that it shall take at least
     * @return the text itself where it is as wide already
     */
    public String pad(String text, int width) {
        int missing = width - of(text);
        return missing <= 0 ? text : text.concat(" ".repeat(missing));
    }

    /**
     * Replaces tabs by spaces up to the next multiple of eight columns.
     *
     * @param line without line feeds
     * @return the line itself where it holds no tab
     */
    public String expandTabs(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var expanded = new StringBuilder();
        int columns = 0;
        int at = 0;
        while (at < line.length()) {
            int codePoint = line.codePointAt(at);
            if (codePoint == '\t') {
                int spaces = 8 - columns % 8;
                expanded.repeat(' ', spaces);
                columns += spaces;
            } else {
                expanded.appendCodePoint(codePoint);
                columns += of(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return expanded.toString();
    }

    /**
     * Breaks a text into lines.
     *
     * @param text without line feeds
     * @param width the columns that a line may take; below 2 it counts as 2, the widest glyph
     * @return at least one line, without the spaces at which it was broken
     */
    public List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        for (var slice : slices(text, width)) {
            lines.add(text.substring(slice.start(), slice.end()));
        }
        return lines;
    }

    /**
     * Where the lines of {@link #wrap} begin and end, for text that carries styles.
     *
     * @param text without line feeds
     * @param width as in {@link #wrap}
     * @return at least one slice, in ascending order
     */
    public List<Slice> slices(String text, int width) {
        return new Wrapping(text, Math.max(2, width)).slices();
    }

    /**
     * A part of a text.
     *
     * @param start the index of its first char
     * @param end the index after its last char
     */
    public record Slice(int start, int end) {}

    /** Breaks one text: between words where it can, inside a word that fills more than a line. */
    private final class Wrapping {

        private final String text;
        private final int width;
        private final List<Slice> slices = new ArrayList<>();
        private int lineStart;
        private int lineEnd;
        private int lineColumns;

        Wrapping(String text, int width) {
            this.text = text;
            this.width = width;
        }

        List<Slice> slices() {
            lineStart = skipSpaces(0);
            lineEnd = lineStart;
            int at = lineStart;
            while (at < text.length()) {
                int end = endOfWord(at);
                addWord(at, end);
                at = skipSpaces(end);
            }
            if (lineEnd > lineStart || slices.isEmpty()) {
                slices.add(new Slice(lineStart, lineEnd));
            }
            return slices;
        }

        private void addWord(int start, int end) {
            int gap = start - lineEnd;
            int columns = of(text, start, end);
            if (lineColumns + gap + columns <= width) {
                lineColumns += gap + columns;
                lineEnd = end;
                return;
            }
            // A word that needs a broken line anyway begins here if a good part of it finds room.
            if (lineEnd > lineStart && (columns <= width || lineColumns + gap > width / 2)) {
                endLine(start);
            }
            breakWord(start, end, columns);
        }

        private void breakWord(int start, int end, int columns) {
            int at = start;
            int rest = columns;
            int room = width - (lineEnd == lineStart ? 0 : lineColumns + at - lineEnd);
            while (rest > room) {
                int cut = beforeClosing(at, Math.min(end, fit(text, at, room)));
                if (cut == at && lineEnd == lineStart) {
                    cut = at + Character.charCount(text.codePointAt(at));
                }
                if (cut > at) {
                    lineEnd = cut;
                }
                endLine(cut);
                rest -= of(text, at, cut);
                at = cut;
                room = width;
            }
            lineColumns = width - room + rest;
            lineEnd = end;
        }

        private int beforeClosing(int start, int cut) {
            int better = cut;
            while (better < text.length() && CLOSING.indexOf(text.charAt(better)) >= 0) {
                better = text.offsetByCodePoints(better, -1);
                while (better > start && of(text.codePointAt(better)) == 0) {
                    better = text.offsetByCodePoints(better, -1);
                }
                if (better <= start) {
                    return cut;
                }
            }
            return better;
        }

        private void endLine(int next) {
            slices.add(new Slice(lineStart, lineEnd));
            lineStart = next;
            lineEnd = next;
            lineColumns = 0;
        }

        private int skipSpaces(int from) {
            int at = from;
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int endOfWord(int from) {
            int at = from;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private boolean isSpace(char character) {
            return character == ' ' || character == '\t';
        }
    }
}
