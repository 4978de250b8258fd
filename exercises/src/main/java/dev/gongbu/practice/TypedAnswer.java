package dev.gongbu.practice;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a line that answers an exercise. */
public final class TypedAnswer {

    private TypedAnswer() {}

    /**
     * The answer that a line gives.
     *
     * <p>The hidden cells of a comparison that has a bank may be typed by their numbers and
     * letters: {@code 1b 2a}. Else it is the line.
     *
     * @param shown the exercise as it is shown
     */
    public static Answer of(String line, Exercise shown) {
        if (!(shown.task() instanceof Task.Compare compare)) {
            return Answer.of(line);
        }
        var pairs = compare.bank().isEmpty() ? null : pairs(line);
        return pairs == null ? Answer.of(line) : Answer.of(pairs);
    }

    /** Numbers, each with a letter; null where it is anything else. */
    private static @Nullable Map<String, String> pairs(String line) {
        var latin = Hangul.containsHangul(line) ? Keyboard.toLatin(line) : line;
        var cells = new LinkedHashMap<String, String>();
        var number = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c >= '0' && c <= '9') {
                number.append(c);
            } else if (isLetter(c) && !number.isEmpty()) {
                cells.put(number.toString(), String.valueOf(c));
                number.setLength(0);
            } else if (c != ' ' && c != ',') {
                return null;
            }
        }
        return cells.isEmpty() || !number.isEmpty() ? null : cells;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
