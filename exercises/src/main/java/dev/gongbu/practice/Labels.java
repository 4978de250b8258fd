package dev.gongbu.practice;

import dev.gongbu.exercise.Task;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import java.text.Normalizer;
import java.util.List;

/** Which characters of an answer name a place that may be moved, and what they become. */
enum Labels {
    /** The letters of options; numbers stand for them too. */
    LETTERS_OR_NUMBERS,
    /** The numbers of steps. */
    NUMBERS,
    /** The letters of partners; the numbers before them stay. */
    LETTERS,
    /** None. */
    NONE;

    /** What is moved in answers to a task. */
    static Labels of(Task task) {
        if (task instanceof Task.Choice) {
            return LETTERS_OR_NUMBERS;
        }
        if (task instanceof Task.Order) {
            return NUMBERS;
        }
        return task instanceof Task.Match || task instanceof Task.Compare ? LETTERS : NONE;
    }

    /**
     * The same answer for another order.
     *
     * @param answer what was typed, also with the Korean layout on
     * @param places for each label, from the first, the index of the label that takes its place
     * @return the answer itself where it holds anything that is no label, such as a word
     */
    String moved(String answer, List<Integer> places) {
        boolean isKorean = Hangul.containsHangul(answer) && !hasLatin(answer);
        var latin = isKorean ? Keyboard.toLatin(answer) : answer;
        var plain = Normalizer.normalize(latin, Normalizer.Form.NFKC);
        var moved = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char first = first(c);
            int index = first == 0 ? 0 : c - first;
            if (index >= places.size() || index < 0) {
                return answer;
            }
            moved.append(first == 0 ? c : (char) (first + places.get(index)));
        }
        return moved.toString();
    }

    /** The first label of those to which a character belongs, 0 for none that is moved. */
    private char first(char c) {
        if (c >= 'a' && c <= 'z' && this != NUMBERS) {
            return 'a';
        }
        if (c >= 'A' && c <= 'Z' && this != NUMBERS) {
            return 'A';
        }
        boolean isDigit = c >= '0' && c <= '9';
        return isDigit && this != LETTERS && this != NONE ? '1' : 0;
    }

    private static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                return true;
            }
        }
        return false;
    }
}
