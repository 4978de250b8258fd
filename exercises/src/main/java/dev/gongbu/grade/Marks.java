package dev.gongbu.grade;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.TextNormalizer;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters and numbers of an answer such as {@code AC}, {@code 3 1 2} or {@code 1b 2a}, with
 * their places; separators, words that join, and the layout of the keyboard do not matter.
 */
final class Marks {

    private static final String[] WORDS = {
        "그리고", "정답은", "정답", "답은", "보기", "입니다", "이에요", "예요", "이다", "번", "와", "과", "및", "랑", "은", "는",
        "을", "를", "이", "요", "답", "and", "->", "=>"
    };
    private static final String SEPARATORS = " ,;/.:-–>→=+&|()[]<\n\t'\"~·!?_";
    private static final int LONGEST = 200;

    /**
     * A letter or a number.
     *
     * @param text a small letter, or digits
     * @param apart whether something stands between it and the one before
     */
    record Mark(String text, int from, int to, boolean apart) {

        boolean isNumber() {
            return text.charAt(0) >= '0' && text.charAt(0) <= '9';
        }
    }

    private Marks() {}

    /** The marks of a text; empty where it holds anything else. */
    static List<Mark> of(String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        var named = named(typed);
        return named.isEmpty() ? read(typed) : named;
    }

    private static List<Mark> read(String typed) {
        var normal = TextNormalizer.normalize(typed);
        String text = normal.text();
        var marks = new ArrayList<Mark>();
        boolean apart = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int word = word(text, i);
            if (word > 0 || SEPARATORS.indexOf(c) >= 0) {
                apart = true;
                i += Math.max(1, word);
                continue;
            }
            int end = i + 1;
            String keys = keys(c);
            if (digit(c)) {
                while (end < text.length() && digit(text.charAt(end))) {
                    end++;
                }
                keys = text.substring(i, end);
                add(keys, normal.original(i), normal.original(end), apart, marks);
            } else if (keys.isEmpty()) {
                return List.of();
            } else {
                for (int k = 0; k < keys.length(); k++) {
                    String key = keys.substring(k, k + 1);
                    add(key, normal.original(i), normal.original(end), apart && k == 0, marks);
                }
            }
            apart = false;
            i = end;
        }
        return marks;
    }

    private static void add(String text, int from, int to, boolean apart, List<Mark> marks) {
        marks.add(new Mark(text, from, to, apart));
    }

    /** The length of a word that joins or ends and says nothing. */
    private static int word(String text, int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** What stands for one letter or digit: a letter, a jamo on its key, a number in a circle. */
    private static String keys(char c) {
        if (c >= 'a' && c <= 'z' || digit(c)) {
            return String.valueOf(c);
        }
        if (c >= '①' && c <= '⑨') {
            return String.valueOf((char) ('1' + c - '①'));
        }
        if (c >= 'ⓐ' && c <= 'ⓩ') {
            return String.valueOf((char) ('a' + c - 'ⓐ'));
        }
        if (Hangul.isHangul(c)) {
            String keys = Keyboard.toLatin(String.valueOf(c)).toLowerCase(java.util.Locale.ROOT);
            return keys;
        }
        return "";
    }

    /** Letters by their names: 에이, 비. */
    private static List<Mark> named(String typed) {
        String[] names = {"에이", "비", "씨", "디"};
        for (int i = 0; i < names.length; i++) {
            if (typed.strip().equals(names[i])) {
                String letter = String.valueOf((char) ('a' + i));
                return List.of(new Mark(letter, 0, typed.length(), true));
            }
        }
        return List.of();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
