package dev.gongbu.note.lint;

import java.util.List;
import java.util.regex.Pattern;

/** The style of everything that is written for learners: ~다. */
public final class PlainStyle {

    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+");
    private static final int FINAL_BIEUP = 17;

    private PlainStyle() {}

    /** A text's sentences, each with its full stop, question mark or exclamation mark. */
    public static List<String> sentences(String text) {
        return List.of(END.split(text, -1));
    }

    /** Whether it ends as sentences do. */
    public static boolean isWhole(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") || sentence.endsWith("!");
    }

    /** Whether it ends in ~습니다, ~합니다 and so on, or in ~세요; 아니다 and 필요 are plain. */
    public static boolean isPolite(String sentence) {
        var words = isWhole(sentence) ? sentence.substring(0, sentence.length() - 1) : sentence;
        int before = words.length() - 3;
        return words.endsWith("세요")
                || before >= 0 && words.endsWith("니다") && endsInBieup(words.charAt(before));
    }

    private static boolean endsInBieup(char syllable) {
        int finalConsonant = (syllable - '가') % 28;
        return syllable >= '가' && syllable <= '힣' && finalConsonant == FINAL_BIEUP;
    }
}
