package dev.gongbu.app.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line up to the cursor, as a shell takes it apart: blanks, both kinds of quotes,
 * backslashes. Nothing is expanded. What an operator ({@code ;}, {@code |}, {@code &}) ends is
 * another command, and left out.
 */
public final class ShellLine {
    private static final String OPERATORS = ";|&\n";

    private final String line;
    private final List<String> words = new ArrayList<>();

    /** What breaks no word, whatever it is: quotes, and what they or a backslash protect. */
    private final boolean[] isQuoted;

    private final StringBuilder word = new StringBuilder();
    private boolean isInWord;
    private int wordStart;
    private char quote;
    private int quoteStart;

    private ShellLine(String line) {
        this.line = line;
        this.isQuoted = new boolean[line.length()];
    }

    /**
     * Takes a line apart.
     *
     * @param line from the beginning to the cursor
     */
    public static ShellLine upToCursor(String line) {
        var shellLine = new ShellLine(line);
        shellLine.read();
        return shellLine;
    }

    private void read() {
        int at = 0;
        while (at < line.length()) {
            at += quote == 0 ? readPlain(at) : readQuoted(at);
        }
        if (!isInWord) {
            wordStart = line.length();
        }
    }

    private int readPlain(int at) {
        char c = line.charAt(at);
        if (c == ' ' || c == '\t' || OPERATORS.indexOf(c) >= 0) {
            endWord();
            if (OPERATORS.indexOf(c) >= 0) {
                words.clear();
            }
            return 1;
        }
        beginWord(at);
        if (c == '\'' || c == '"') {
            quote = c;
            quoteStart = at;
            isQuoted[at] = true;
            return 1;
        }
        return c == '\\' ? readEscaped(at) : take(at, false);
    }

    private int readQuoted(int at) {
        char c = line.charAt(at);
        if (c == quote) {
            quote = 0;
            isQuoted[at] = true;
            return 1;
        }
        boolean isEscape =
                c == '\\'
                        && quote == '"'
                        && at + 1 < line.length()
                        && "\\\"$`\n".indexOf(line.charAt(at + 1)) >= 0;
        return isEscape ? readEscaped(at) : take(at, true);
    }

    private int readEscaped(int at) {
        if (at + 1 == line.length()) {
            return 1;
        }
        isQuoted[at] = true;
        boolean isContinuation = line.charAt(at + 1) == '\n';
        return isContinuation ? 2 : 1 + take(at + 1, true);
    }

    private int take(int at, boolean quoted) {
        isQuoted[at] = quoted;
        word.append(line.charAt(at));
        return 1;
    }

    private void beginWord(int at) {
        if (!isInWord) {
            isInWord = true;
            wordStart = at;
        }
    }

    private void endWord() {
        if (isInWord) {
            words.add(word.toString());
            word.setLength(0);
            isInWord = false;
        }
    }

    /** The words before the one that the cursor is in, the name of the program first. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** The word that ends at the cursor, without its quotes; empty after a blank. */
    public String word() {
        return word.toString();
    }

    /** The quote that is still open at the cursor, or 0. */
    char quote() {
        return quote;
    }

    /**
     * Where the part begins that readline replaces: behind an open quote, else behind the last of
     * the characters that break words for it.
     */
    int replacedFrom(String breaks) {
        if (quote != 0) {
            return quoteStart + 1;
        }
        int at = line.length();
        while (at > wordStart && (isQuoted[at - 1] || breaks.indexOf(line.charAt(at - 1)) < 0)) {
            at--;
        }
        return at;
    }

    /** What the word means before a place of the line that lies in it. */
    String wordBefore(int place) {
        return upToCursor(line.substring(wordStart, place)).word();
    }

    /** The line from a place to the cursor, as it was typed. */
    String typedFrom(int place) {
        return line.substring(place);
    }
}
