package dev.gongbu.note.lint;

import dev.gongbu.note.read.Spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that is written in another way than the content writes it.
 *
 * @param wrong as it is written
 * @param right as it should be
 */
public record Misspelling(String wrong, String right) {

    /**
     * The misspellings of a text, each once. What stands between quotation marks is only named.
     *
     * @param spellings which spelling of a word the content uses
     */
    public static List<Misspelling> in(String text, List<Spelling> spellings) {
        var found = new ArrayList<Misspelling>();
        for (var spelling : spellings) {
            for (var wrong : spelling.wrong()) {
                if (isUsed(text, wrong)) {
                    found.add(new Misspelling(wrong, spelling.right()));
                }
            }
        }
        return found;
    }

    /** What to mend, as a sentence without its subject. */
    public String sentence() {
        return "writes '%s', should write '%s'".formatted(wrong, right);
    }

    private static boolean isUsed(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!isQuoted(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(String text, int at) {
        boolean isSingle = false;
        boolean isDouble = false;
        for (int i = 0; i < at; i++) {
            switch (text.charAt(i)) {
                case '\'' -> isSingle = !isSingle;
                case '"' -> isDouble = !isDouble;
                case '‘' -> isSingle = true;
                case '’' -> isSingle = false;
                case '“' -> isDouble = true;
                case '”' -> isDouble = false;
                default -> {}
            }
        }
        return isSingle || isDouble;
    }
}
