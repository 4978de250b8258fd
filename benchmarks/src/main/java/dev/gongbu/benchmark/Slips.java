package dev.gongbu.benchmark;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import java.util.Random;

/** Typing errors made by code. */
final class Slips {

    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Slips() {}

    /**
     * {@code text} with one slip of a two-set keyboard: another key, a missing, a doubled or a
     * swapped one.
     */
    static String keystroke(String text, Random random) {
        String keys = Hangul.keystrokes(text);
        for (int attempt = 0; attempt < 50; attempt++) {
            int at = random.nextInt(keys.length());
            char key = keys.charAt(at);
            if (!Character.isLetter(key)) {
                continue;
            }
            String slipped =
                    switch (random.nextInt(4)) {
                        case 0 ->
                                keys.substring(0, at)
                                        + neighbour(key, random)
                                        + keys.substring(at + 1);
                        case 1 -> keys.substring(0, at) + keys.substring(at + 1);
                        case 2 -> keys.substring(0, at) + key + keys.substring(at);
                        default ->
                                at + 1 < keys.length() && Character.isLetter(keys.charAt(at + 1))
                                        ? keys.substring(0, at)
                                                + keys.charAt(at + 1)
                                                + key
                                                + keys.substring(at + 2)
                                        : keys;
                    };
            String typed = Keyboard.compose(slipped);
            if (!typed.equals(text)) {
                return typed;
            }
        }
        return text;
    }

    private static char neighbour(char key, Random random) {
        boolean hangul = Hangul.isJamo(key);
        char latin = hangul ? Keyboard.toLatin(String.valueOf(key)).charAt(0) : key;
        char lower = Character.toLowerCase(latin);
        for (String row : ROWS) {
            int at = row.indexOf(lower);
            if (at >= 0) {
                int next =
                        at == 0
                                ? 1
                                : at == row.length() - 1 || random.nextBoolean() ? at - 1 : at + 1;
                char other = row.charAt(next);
                return hangul ? Keyboard.jamo(other) : other;
            }
        }
        return key;
    }
}
