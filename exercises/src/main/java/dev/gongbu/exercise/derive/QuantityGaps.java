package dev.gongbu.exercise.derive;

import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.korean.Quantities;
import dev.gongbu.korean.Quantity;
import dev.gongbu.korean.TextNormalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figure of a fact in its sentence. */
final class QuantityGaps {

    private static final int FIRST_YEAR = 1900;

    private QuantityGaps() {}

    /** The gap where the value is one amount with a unit, and the sentence names it once. */
    static Optional<Gap> of(String sentence, String value) {
        var asked = Quantities.find(TextNormalizer.normalize(value).text());
        if (asked.size() != 1 || !hasUnit(asked.getFirst()) || isYear(asked.getFirst())) {
            return Optional.empty();
        }
        var text = TextNormalizer.normalize(sentence);
        Quantity found = null;
        for (var quantity : Quantities.find(text.text())) {
            if (quantity.canonical().equals(asked.getFirst().canonical())) {
                if (found != null) {
                    return Optional.empty(); // the other one would tell
                }
                found = quantity;
            }
        }
        if (found == null || isRange(text.text(), found)) {
            return Optional.empty();
        }
        int from = text.original(found.start());
        int to = text.original(found.end());
        var amount = sentence.substring(from, to).strip();
        var blank = new Blank(List.of(amount), Blank.Form.QUANTITY);
        return Optional.of(new Gap(from, from + amount.length(), blank, hints(found)));
    }

    /** The amounts with a unit in a text, as they are written. */
    static List<String> amounts(String text) {
        var normal = TextNormalizer.normalize(text);
        var amounts = new ArrayList<String>();
        for (var quantity : Quantities.find(normal.text())) {
            if (hasUnit(quantity) && !isYear(quantity)) {
                var amount =
                        text.substring(
                                normal.original(quantity.start()), normal.original(quantity.end()));
                if (!Character.isDigit(amount.charAt(amount.length() - 1))) {
                    amounts.add(amount.strip()); // else its unit stands after another number
                }
            }
        }
        return amounts;
    }

    static boolean isSame(String one, String other) {
        var a = Quantities.find(TextNormalizer.normalize(one).text());
        var b = Quantities.find(TextNormalizer.normalize(other).text());
        return a.size() == 1
                && b.size() == 1
                && a.getFirst().canonical().equals(b.getFirst().canonical());
    }

    private static boolean hasUnit(Quantity quantity) {
        return !Character.isDigit(quantity.canonical().charAt(quantity.canonical().length() - 1));
    }

    /** When something came out is no knowledge to be drilled. */
    private static boolean isYear(Quantity quantity) {
        return quantity.canonical().endsWith("mo")
                && quantity.number().length() == 4
                && quantity.number().compareTo(String.valueOf(FIRST_YEAR)) > 0;
    }

    private static boolean isRange(String text, Quantity quantity) {
        boolean isEnd =
                quantity.start() > 0 && "~-:".indexOf(text.charAt(quantity.start() - 1)) >= 0;
        boolean isStart =
                quantity.end() < text.length() && "~-:".indexOf(text.charAt(quantity.end())) >= 0;
        return isEnd || isStart;
    }

    private static List<String> hints(Quantity quantity) {
        var base = quantity.canonical();
        var kind =
                base.endsWith("/s") || base.endsWith("IOPS")
                        ? "빠르기다. 단위를 함께 적는다."
                        : base.endsWith("s") || base.endsWith("mo")
                                ? "시간의 길이다. 단위를 함께 적는다."
                                : base.endsWith("B")
                                        ? "데이터의 크기다. 단위를 함께 적는다."
                                        : base.endsWith("%")
                                                ? "백분율이다."
                                                : base.endsWith("$") ? "금액이다." : "수다.";
        int digits = 0;
        for (int i = 0; i < quantity.number().length(); i++) {
            digits += Character.isDigit(quantity.number().charAt(i)) ? 1 : 0;
        }
        return List.of(kind, "첫 숫자가 " + quantity.number().charAt(0) + "인 " + digits + "자리 수다.");
    }
}
