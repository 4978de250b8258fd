package dev.gongbu.aws.syntax;

import dev.gongbu.aws.syntax.Words.Opening;
import dev.gongbu.aws.syntax.Words.Unclosed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits one line into words. */
final class WordReader {

    private static final Set<String> OPERATORS =
            Set.of("|", "||", ">", ">>", "&&", ";", "2>", "2>>", "2>&1", "<", "&");

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];
    private int at;

    /** Whether quotes or escapes stand in the word at hand. */
    private boolean quoted;

    /** Whether lines are joined in the word at hand. */
    private boolean joined;

    private Optional<Word> operator = Optional.empty();
    private Optional<Unclosed> unclosed = Optional.empty();

    WordReader(String line) {
        this.line = line;
    }

    Words read() {
        skipBlanks();
        while (at < line.length()) {
            var word = word();
            if (operator.isEmpty() && word.isPresent()) {
                take(word.get());
            }
            skipBlanks();
        }
        return new Words(words, operator, unclosed);
    }

    private void take(Word word) {
        if (!word.isQuoted() && OPERATORS.contains(word.text())) {
            operator = Optional.of(word);
        } else {
            words.add(word);
        }
    }

    private void skipBlanks() {
        while (at < line.length()) {
            int joint = joint();
            if (joint > 0) {
                at += joint;
            } else if (isBlank(line.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    private Optional<Word> word() {
        int from = at;
        text.setLength(0);
        quoted = false;
        joined = false;
        while (at < line.length() && !isBlank(line.charAt(at))) {
            piece();
        }
        if (text.isEmpty() && !quoted) {
            return Optional.empty();
        }
        if (!quoted && !joined) {
            return Optional.of(Word.plain(text.toString(), from));
        }
        return Optional.of(
                Word.spread(
                        text.toString(), from, at, quoted, Arrays.copyOf(places, text.length())));
    }

    private void piece() {
        int joint = joint();
        if (joint > 0) {
            at += joint;
            joined = true;
            return;
        }
        switch (line.charAt(at)) {
            case '\'' -> single();
            case '"' -> twofold();
            case '\\' -> escape();
            default -> keep();
        }
    }

    private void single() {
        int open = at++;
        quoted = true;
        while (at < line.length() && line.charAt(at) != '\'') {
            keep();
        }
        close(Opening.SINGLE_QUOTE, open);
    }

    private void twofold() {
        int open = at++;
        quoted = true;
        while (at < line.length() && line.charAt(at) != '"') {
            if (line.charAt(at) == '\\') {
                escapeInQuotes();
            } else {
                keep();
            }
        }
        close(Opening.DOUBLE_QUOTE, open);
    }

    /** In quotes a backslash escapes the quote, itself and a line's end, and else stays. */
    private void escapeInQuotes() {
        int length = lineBreak(at + 1);
        if (length > 0) {
            at += 1 + length;
            return;
        }
        boolean escapes =
                at + 1 < line.length()
                        && (line.charAt(at + 1) == '"' || line.charAt(at + 1) == '\\');
        if (escapes) {
            at++;
        }
        keep();
    }

    private void escape() {
        quoted = true;
        if (at + 1 == line.length()) {
            unclosed = Optional.of(new Unclosed(Opening.ESCAPE, at));
            at++;
            return;
        }
        at++;
        keep();
    }

    private void close(Opening opening, int open) {
        if (at < line.length()) {
            at++;
        } else {
            unclosed = Optional.of(new Unclosed(opening, open));
        }
    }

    private void keep() {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[text.length()] = at;
        text.append(line.charAt(at++));
    }

    /**
     * How long the sign that continues the line is, with the line's end; 0 where none stands here.
     */
    private int joint() {
        char here = line.charAt(at);
        if (here != '\\' && here != '^') {
            return 0;
        }
        int length = lineBreak(at + 1);
        return length == 0 ? 0 : 1 + length;
    }

    private int lineBreak(int index) {
        if (line.startsWith("\r\n", index)) {
            return 2;
        }
        return index < line.length() && line.charAt(index) == '\n' ? 1 : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
