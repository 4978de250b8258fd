package dev.gongbu.text;

/**
 * One sentence of the program in both languages.
 *
 * @param korean the Korean sentence
 * @param english the English sentence
 */
public record Wording(String korean, String english) {

    /** Nothing to say. */
    public static final Wording NONE = new Wording("", "");

    /** What an author wrote in Korean alone. */
    public static Wording ofAuthor(String korean) {
        return new Wording(korean, korean);
    }

    /** The sentence in a language. */
    public String in(Language language) {
        return language.of(korean, english);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return korean.isEmpty();
    }
}
