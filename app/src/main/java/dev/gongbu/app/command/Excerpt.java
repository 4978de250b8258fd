package dev.gongbu.app.command;

import dev.gongbu.text.Columns;
import dev.gongbu.text.Sanitizer;

/**
 * The piece of a long line around a place in it, with a mark below the place.
 *
 * @param text what is shown of the line: at most as wide as was asked for
 * @param mark blanks, then a caret for each column of the place
 */
record Excerpt(String text, String mark) {

    private static final String CUT = "…";

    /**
     * Cuts a line.
     *
     * @param line may hold line breaks; only the one with the place is shown
     * @param from the first character of the place
     * @param to after its last; equals {@code from} where something is missing
     * @param width in columns, at least 10
     */
    static Excerpt of(String line, int from, int to, int width, Columns columns) {
        int start = line.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = line.indexOf('\n', from);
        int end = lineEnd < 0 ? line.length() : lineEnd;
        int markEnd = Math.min(to, end);
        boolean fits = columns.of(plain(line.substring(start, end))) <= width - 1;
        int first =
                fits
                        ? start
                        : first(line, start, from, Math.min(markEnd, from + 1), width, columns);
        var before = (first > start ? CUT : "") + plain(line.substring(first, from));
        var marked = plain(line.substring(from, Math.max(from, markEnd)));
        var after = plain(line.substring(Math.max(from, markEnd), end));

        int room = Math.max(1, width - columns.of(before));
        var shownMark = cut(marked, room, columns);
        var shownAfter = cut(after, room - columns.of(shownMark), columns);
        int carets = Math.max(1, columns.of(shownMark));
        return new Excerpt(
                before + shownMark + shownAfter,
                " ".repeat(columns.of(before)) + "^".repeat(carets));
    }

    /** Where to begin so that the place is seen, with a third of the width before it. */
    private static int first(
            String line, int start, int from, int markEnd, int width, Columns columns) {
        if (columns.of(plain(line.substring(start, markEnd))) <= width * 2 / 3) {
            return start;
        }
        int room = width / 3;
        int first = from;
        while (first > start) {
            int before = Character.charCount(line.codePointBefore(first));
            int taken = columns.of(plain(line.substring(first - before, first)));
            if (taken > room) {
                break;
            }
            room -= taken;
            first -= before;
        }
        return first;
    }

    private static String cut(String text, int width, Columns columns) {
        if (width <= 0) {
            return "";
        }
        return columns.of(text) <= width ? text : columns.truncate(text, width);
    }

    private static String plain(String text) {
        return Sanitizer.cleanLine(text.replace('\t', ' '));
    }
}
