package dev.gongbu.aws.complete;

import dev.gongbu.aws.complete.Candidate.Edit;
import dev.gongbu.aws.syntax.Word;

/** Turns the text that a word should hold into a change of the line, with quotes and escapes. */
final class Edits {

    private final TypedLine line;
    private final char quote;

    /** The value inside the word: what stands before it, such as {@code --tags=}, stays. */
    private final int base;

    /** Where words before this one were typed with the other layout: the first of them. */
    private final int correctedFrom;

    private final String corrected;

    /**
     * The edits of a word.
     *
     * @param base where the value begins in the text of the word
     * @param correctedFrom where the line is corrected from, or -1
     * @param corrected what stands from there to the word, corrected
     */
    Edits(TypedLine line, int base, int correctedFrom, String corrected) {
        this.line = line;
        this.quote = line.quote();
        this.base = base;
        this.correctedFrom = correctedFrom;
        this.corrected = corrected;
    }

    /**
     * Puts {@code text} in the place of a stretch of the word's text.
     *
     * @param from the first character of the stretch, from 0; not before the value
     * @param to after its last one
     * @param ends whether the word is finished with it
     */
    Edit edit(int from, int to, String text, boolean ends) {
        var word = line.word();
        if (word == null) {
            return moved(fresh(line.cursor(), line.cursor(), text, ends));
        }
        if (fits(word, from, to, text)) {
            return moved(inPlace(word, from, to, text, ends));
        }
        String value = word.text().substring(base, from) + text + word.text().substring(to);
        boolean whole = ends || to < word.text().length();
        return moved(fresh(begin(word), word.to(), value, whole));
    }

    private Edit moved(Edit edit) {
        if (correctedFrom < 0) {
            return edit;
        }
        int wordFrom = line.hole() ? line.cursor() : line.words().get(line.current()).from();
        String between = line.line().substring(wordFrom, edit.from());
        return new Edit(correctedFrom, edit.to(), corrected + between + edit.text(), edit.ends());
    }

    /** A value that is written anew, in quotes if it needs them. */
    private static Edit fresh(int from, int to, String value, boolean ends) {
        if (!needsQuotes(value)) {
            return new Edit(from, to, value, ends);
        }
        String open = "'" + escaped(value, '\'');
        return new Edit(from, to, ends ? open + "'" : open, ends);
    }

    private Edit inPlace(Word word, int from, int to, String text, boolean ends) {
        int begin = from >= line.textCursor() ? line.cursor() : word.place(from);
        int end = Math.max(line.cursor(), to <= from ? begin : word.place(to - 1) + 1);
        boolean closes = quote != 0 && ends && !isClosed(word, end);
        String inside = escaped(text, quote);
        return new Edit(begin, end, closes ? inside + quote : inside, ends);
    }

    /** Whether the open quote is closed behind {@code end}, so that the word needs none. */
    private boolean isClosed(Word word, int end) {
        return end < word.to() && line.line().charAt(word.to() - 1) == quote;
    }

    /** Whether a text may take the place of a stretch without the word being written anew. */
    private boolean fits(Word word, int from, int to, String text) {
        if (quote == 0 && needsQuotes(text) || !isPlain(word, from, to)) {
            return false;
        }
        int cursor = line.textCursor();
        if (from >= cursor) {
            return to <= from || word.place(from) == line.cursor();
        }
        return word.place(cursor - 1) + 1 == line.cursor() && entered(word, from);
    }

    /** Whether nothing but the text itself stands in a stretch: no quote and no escape. */
    private static boolean isPlain(Word word, int from, int to) {
        return to <= from || word.place(to - 1) - word.place(from) == to - 1 - from;
    }

    /** Whether the first character is not escaped, and quoted as the cursor is. */
    private boolean entered(Word word, int from) {
        int place = word.place(from);
        int before = from == 0 ? word.from() : word.place(from - 1) + 1;
        if (quote == 0) {
            return place == before;
        }
        return place == before || place == before + 1 && line.line().charAt(before) == quote;
    }

    /** Where the value begins in the line, its opening quote included. */
    private int begin(Word word) {
        return base == 0 ? word.from() : word.place(base - 1) + 1;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || "'\"\\$`|&;<>()*?[]{}!".indexOf(c) >= 0 || c == '#' && i == 0) {
                return true;
            }
        }
        return false;
    }

    private static String escaped(String text, char quote) {
        String special = quote == '"' ? "\"\\$`" : quote == '\'' ? "'" : "";
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escapes = special.indexOf(c) >= 0;
            if (escapes && escaped == null) {
                escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (escaped != null) {
                if (escapes) {
                    escaped.append(quote == '\'' ? "'\\'" : "\\");
                }
                escaped.append(c);
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
