package dev.gongbu.grade;

import dev.gongbu.korean.AmountReader;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.korean.Unit;

import java.util.ArrayList;
import java.util.List;

/** The unit that a task says itself: 몇 분인가, 초 단위로, or the word after a gap. */
final class UnitAsked {

    private final AmountReader amounts;

    UnitAsked(AmountReader amounts) {
        this.amounts = amounts;
    }

    /**
     * The units in which a bare number may be meant.
     *
     * @param prompt the task, of which the last sentence asks
     * @param after what follows the gap, or empty
     */
    List<Unit> of(String prompt, String after) {
        var asked = new ArrayList<Unit>();
        String behind = TextNormalizer.normalize(after).cased().stripLeading();
        asked.addAll(amounts.unitsAt(behind, 0));
        String question = lastSentence(TextNormalizer.normalize(prompt).cased());
        int many = question.indexOf("몇");
        while (many >= 0) {
            int at = many + 1;
            while (at < question.length() && question.charAt(at) == ' ') {
                at++;
            }
            asked.addAll(amounts.unitsAt(question, at));
            many = question.indexOf("몇", many + 1);
        }
        if (question.contains("며칠")) {
            asked.addAll(amounts.unitsAt("일", 0));
        }
        int unit = question.indexOf("단위");
        if (unit > 0) {
            String before = question.substring(0, unit).stripTrailing();
            int start = before.lastIndexOf(' ') + 1;
            int open = before.lastIndexOf('(') + 1;
            asked.addAll(amounts.unitsAt(before, Math.max(start, open)));
        }
        return asked;
    }

    private static String lastSentence(String prompt) {
        String text = prompt.strip();
        int from =
                Math.max(
                        text.lastIndexOf(". ", text.length() - 3),
                        text.lastIndexOf("? ", text.length() - 3));
        return from < 0 ? text : text.substring(from + 2);
    }
}
