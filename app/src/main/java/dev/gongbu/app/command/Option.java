package dev.gongbu.app.command;

import java.util.List;

/**
 * Something that can be typed with a command.
 *
 * @param name with its hyphens, such as {@code --kind}
 * @param letter the short form such as {@code -n}, or empty
 * @param value what follows it, as the help shows it, or empty for a switch
 * @param words what a shell may offer as its value; empty where nobody can list that
 * @param isList whether it takes several values, separated by commas or by being repeated
 */
record Option(
        String name,
        String letter,
        String value,
        String korean,
        String english,
        List<Words> words,
        boolean isList) {

    static Option ofSwitch(String name, String korean, String english) {
        return of(name, "", korean, english);
    }

    static Option of(String name, String value, String korean, String english) {
        return new Option(name, "", value, korean, english, List.of(), false);
    }

    /** The same with a short form. */
    Option withLetter(String shortForm) {
        return new Option(name, shortForm, value, korean, english, words, isList);
    }

    /** The same with a value that a shell can offer. */
    Option taking(Words one) {
        return new Option(name, letter, value, korean, english, List.of(one), false);
    }

    /** The same with several values that a shell can offer. */
    Option takingSeveral(Words each) {
        return new Option(name, letter, value, korean, english, List.of(each), true);
    }

    boolean isSwitch() {
        return value.isEmpty();
    }

    boolean matches(String word) {
        return name.equals(word) || !letter.isEmpty() && letter.equals(word);
    }
}
