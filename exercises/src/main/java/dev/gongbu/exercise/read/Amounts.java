package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.korean.Quantities;
import dev.gongbu.korean.TextNormalizer;

import java.util.List;

/** Tells amounts from names. */
final class Amounts {

    private Amounts() {}

    /** How spellings are compared: as amounts where each is a number with a unit. */
    static Blank.Form form(List<String> spellings) {
        for (var spelling : spellings) {
            if (!isAmount(spelling)) {
                return Blank.Form.TERM;
            }
        }
        return Blank.Form.QUANTITY;
    }

    private static boolean isAmount(String spelling) {
        var text = TextNormalizer.normalize(spelling).text().strip();
        var found = Quantities.find(text);
        if (found.size() != 1) {
            return false;
        }
        var amount = found.getFirst();
        int begin = text.startsWith("$") ? 1 : 0;
        return amount.start() == begin
                && amount.end() == text.length()
                && !amount.canonical().equals(amount.number());
    }
}
