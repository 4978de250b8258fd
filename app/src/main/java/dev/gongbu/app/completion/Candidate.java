package dev.gongbu.app.completion;

import dev.gongbu.text.Sanitizer;

/**
 * A word that may take the place of the one before the cursor.
 *
 * @param word the whole word without any quotes, also what of it was typed already
 * @param description what it means, on one line; may be empty
 * @param isEnd whether the word is finished with it, so that a blank may follow
 */
public record Candidate(String word, String description, boolean isEnd) {

    public Candidate {
        description = Sanitizer.cleanLine(description);
    }

    /** A finished word. */
    public static Candidate of(String word, String description) {
        return new Candidate(word, description, true);
    }

    /** Whether a shell can be told of it: a line for each, a tab between word and description. */
    boolean isPrintable() {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isISOControl(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty() && Sanitizer.clean(word).equals(word);
    }
}
