package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What was typed in place of an answer: one letter alone, with the Korean input method on or off.
 *
 * <p>{@code ?}, {@code s} and {@code q} always ask for something. So do {@code r}, {@code u},
 * {@code f} and {@code e}, but where the letter could be an answer to the exercise: there it is
 * one. With a colon before it, {@code :f}, a letter is never an answer.
 *
 * @param note what stands behind {@code :f}; else empty
 */
public record TypedAction(Action action, String note) {

    /**
     * Reads a line.
     *
     * @param shown the open question's exercise, or null where none is open
     * @return null where it is an answer
     */
    public static @Nullable TypedAction of(String line, @Nullable Exercise shown) {
        var text = line.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.charAt(0) == ':' || text.charAt(0) == '：') {
            return afterColon(text.substring(1).strip());
        }
        char key = key(text);
        var action = Action.of(key);
        if (action == null || action == Action.HELP) {
            return null;
        }
        boolean isAlways = action == Action.HINT || action == Action.SKIP || action == Action.QUIT;
        return !isAlways && shown != null && isAnswer(key, shown)
                ? null
                : new TypedAction(action, "");
    }

    private static @Nullable TypedAction afterColon(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        var action = Action.of(key(text.substring(0, end)));
        var note = text.substring(end).strip();
        if (action == null || !note.isEmpty() && action != Action.FLAG) {
            return null;
        }
        return new TypedAction(action, note);
    }

    /** The Latin key of one letter, in lower case; 0 where there are others. */
    private static char key(String text) {
        if (text.length() != 1) {
            return 0;
        }
        char c = text.charAt(0);
        if (c == '？') {
            return '?';
        }
        return Character.toLowerCase(Hangul.isJamo(c) ? latin(text) : c);
    }

    private static char latin(String jamo) {
        var latin = Keyboard.toLatin(jamo);
        return latin.length() == 1 ? latin.charAt(0) : 0;
    }

    private static boolean isAnswer(char key, Exercise shown) {
        var task = shown.task();
        if (task instanceof Task.Choice choice) {
            return key - 'a' < choice.options().size();
        }
        if (task instanceof Task.Compare compare) {
            return key - 'a' < compare.bank().size() || isAnswer(key, compare.hidden());
        }
        if (task instanceof Task.ShortAnswer names) {
            return isAnswer(key, names.items());
        }
        return task instanceof Task.Cloze cloze && isAnswer(key, cloze.gaps());
    }

    private static boolean isAnswer(char key, List<Task.Blank> blanks) {
        var text = String.valueOf(key);
        for (var blank : blanks) {
            for (var accepted : blank.accepted()) {
                if (accepted.strip().equalsIgnoreCase(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
