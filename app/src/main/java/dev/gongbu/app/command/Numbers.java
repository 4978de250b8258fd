package dev.gongbu.app.command;

import org.jspecify.annotations.Nullable;

/** Numbers that are typed as values of options. */
final class Numbers {
    private Numbers() {}

    /**
     * A number within bounds.
     *
     * @param otherwise where none was typed
     * @param option the option, for the complaint
     * @throws Failure where it is no number, or out of bounds
     */
    static int between(int min, int max, int otherwise, String option, @Nullable String typed) {
        if (typed == null) {
            return otherwise;
        }
        int number = typed.isEmpty() ? -1 : 0;
        for (int i = 0; i < typed.length() && number >= 0 && number <= max; i++) {
            int digit = typed.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        if (number < min || number > max) {
            throw Failure.usage(
                    option + "에는 " + min + "에서 " + max + "까지의 수를 쓴다.",
                    "The option " + option + " takes " + min + " to " + max + ".");
        }
        return number;
    }
}
