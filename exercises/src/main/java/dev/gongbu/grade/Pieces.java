package dev.gongbu.grade;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into its answers. */
final class Pieces {

    /** Ways to cut, the surest first; a later one cuts wherever an earlier one does. */
    static final int STRONG = 0;

    static final int COMMAS = 1;
    static final int SLASHES = 2;
    static final int WORDS = 3;
    static final int SPACES = 4;

    private static final String[] JOINING = {
        " 및 ", " 그리고 ", " and ", " 또 ", "하고 ", "이랑 ", "랑 ", "와 ", "과 "
    };

    /** A part of a line and where it begins. */
    record Piece(String text, int from) {}

    private Pieces() {}

    /** The pieces of a line, trimmed; empty ones between separators stay, at the end they go. */
    static List<Piece> by(String line, int way) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int close = remarkEnd(line, start, i);
            if (close > 0) {
                i = close;
                continue;
            }
            int length = separator(line, i, way);
            if (length > 0) {
                // 와 and 과 belong to the word before, but not to the answer.
                add(line, start, i, pieces);
                start = i + length;
                i = start;
            } else {
                i++;
            }
        }
        add(line, start, line.length(), pieces);
        while (!pieces.isEmpty() && pieces.getLast().text().isEmpty()) {
            pieces.removeLast();
        }
        if (way == SPACES || way == WORDS) {
            pieces.removeIf(piece -> piece.text().isEmpty());
        }
        return pieces;
    }

    /** The place after the explanation in brackets behind a name that opens here, or -1. */
    private static int remarkEnd(String line, int start, int at) {
        int bracket = "([（".indexOf(line.charAt(at));
        if (bracket < 0 || line.substring(start, at).isBlank()) {
            return -1;
        }
        int close = line.indexOf(")]）".charAt(bracket), at);
        return close < 0 ? -1 : close + 1;
    }

    private static int separator(String line, int at, int way) {
        char c = line.charAt(at);
        if (c == ';' || c == '\n' || c == '；') {
            return 1;
        }
        if (way == STRONG) {
            return line.startsWith(" / ", at) ? 3 : 0;
        }
        if (c == ',' && !thousands(line, at) || c == '、' || c == '，') {
            return 1;
        }
        if (way == COMMAS) {
            return line.startsWith(" / ", at) ? 3 : 0;
        }
        if ("/·ㆍ・•‧|+&".indexOf(c) >= 0 || line.startsWith("->", at) || c == '→') {
            return c == '-' ? 2 : 1;
        }
        if (way == SLASHES) {
            return 0;
        }
        for (String word : JOINING) {
            if (line.regionMatches(true, at, word, 0, word.length()) && at > 0) {
                return word.length();
            }
        }
        return way == SPACES && Character.isWhitespace(c) ? 1 : 0;
    }

    private static boolean thousands(String line, int comma) {
        boolean digits = comma > 0 && digit(line, comma - 1);
        for (int i = 1; i <= 3; i++) {
            digits &= digit(line, comma + i);
        }
        return digits && !digit(line, comma + 4);
    }

    private static boolean digit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static void add(String line, int from, int to, List<Piece> pieces) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        pieces.add(new Piece(line.substring(start, end), start));
    }
}
