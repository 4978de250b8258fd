package dev.gongbu.app.command;

/**
 * Something that can be typed with a command.
 *
 * @param name with its hyphens, such as {@code --kind}
 * @param letter the short form such as {@code -n}, or empty
 * @param value what follows it, as the help shows it, or empty for a switch
 */
record Option(String name, String letter, String value, String korean, String english) {

    static Option ofSwitch(String name, String korean, String english) {
        return new Option(name, "", "", korean, english);
    }

    static Option of(String name, String value, String korean, String english) {
        return new Option(name, "", value, korean, english);
    }

    boolean isSwitch() {
        return value.isEmpty();
    }

    boolean matches(String word) {
        return name.equals(word) || !letter.isEmpty() && letter.equals(word);
    }
}
