package dev.gongbu.aws.complete;

import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A line in words, with the place of the cursor among them.
 *
 * @param line as it was typed
 * @param cursor how many characters stand before it
 * @param words up to the first operator
 * @param current the word in which the cursor stands, or the one before which a new word begins
 * @param hole whether the cursor stands between words
 */
record TypedLine(String line, int cursor, List<Word> words, int current, boolean hole) {

    static TypedLine of(String line, int cursor, Words words) {
        var list = words.list();
        int index = 0;
        while (index < list.size() && list.get(index).to() < cursor) {
            index++;
        }
        boolean hole = index == list.size() || list.get(index).from() > cursor;
        return new TypedLine(line, cursor, list, index, hole);
    }

    /** The word in which the cursor stands; null between words. */
    @Nullable Word word() {
        return hole ? null : words.get(current);
    }

    /** The text of the word in which the cursor stands; empty between words. */
    String text() {
        return hole ? "" : words.get(current).text();
    }

    /** How many characters of {@link #text} stand before the cursor. */
    int textCursor() {
        if (hole) {
            return 0;
        }
        var word = words.get(current);
        int low = 0;
        int high = word.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (word.place(middle) < cursor) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The quote that is open at the cursor, or 0. */
    char quote() {
        if (hole) {
            return 0;
        }
        char open = 0;
        for (int i = words.get(current).from(); i < cursor; i++) {
            char c = line.charAt(i);
            if (c == '\\' && open != '\'') {
                i++;
            } else if (open == 0 && (c == '\'' || c == '"')) {
                open = c;
            } else if (c == open) {
                open = 0;
            }
        }
        return open;
    }
}
