package dev.gongbu.grade;

import dev.gongbu.korean.AmountPhrase.Bound;
import dev.gongbu.korean.AmountReader;
import dev.gongbu.korean.TextNormalizer;

import java.util.EnumSet;
import java.util.Set;

/** The limit that a task itself asks for: 최소 저장 기간은, or the word after a gap. */
final class LimitAsked {

    private static final String[] WORDS = {
        "최소=L",
        "최저=L",
        "적어도=L",
        "이상=L",
        "minimum=L",
        "at least=L",
        "최대=M",
        "최고=M",
        "이하=M",
        "이내=M",
        "maximum=M",
        "at most=M",
        "미만=B",
        "less than=B",
        "초과=A",
        "more than=A"
    };

    private final AmountReader amounts;

    LimitAsked(AmountReader amounts) {
        this.amounts = amounts;
    }

    /**
     * What a word for a limit may say in an answer.
     *
     * @param asked what the task asks for
     */
    record Limits(Set<Bound> asked) {

        /**
         * Whether the word of an answer goes with the key's. No word goes with any. A key with a
         * word takes that word alone. A key without one is an exact value: a word that the task
         * uses itself goes with it, and one for the most (최대 14일, 14일까지), unless the task asks for
         * the least alone; 이상, 초과 and 미만 make something else of it.
         */
        boolean fit(Bound key, Bound typed) {
            if (typed == Bound.NONE || typed == key) {
                return true;
            }
            if (key != Bound.NONE) {
                return false;
            }
            boolean leastAlone = asked.equals(Set.of(Bound.AT_LEAST));
            return asked.contains(typed) || typed == Bound.AT_MOST && !leastAlone;
        }
    }

    Limits of(Field field, String prompt) {
        var asked = EnumSet.noneOf(Bound.class);
        String text = TextNormalizer.normalize(prompt + " " + field.name()).text();
        for (String word : WORDS) {
            int length = word.indexOf('=');
            if (text.contains(word.substring(0, length))) {
                asked.add(bound(word.charAt(length + 1)));
            }
        }
        String after = TextNormalizer.normalize(field.after()).cased().stripLeading();
        var behind = amounts.limitAt(after);
        if (behind != Bound.NONE) {
            return new Limits(EnumSet.of(behind));
        }
        return new Limits(asked);
    }

    private static Bound bound(char letter) {
        return switch (letter) {
            case 'M' -> Bound.AT_MOST;
            case 'L' -> Bound.AT_LEAST;
            case 'B' -> Bound.BELOW;
            default -> Bound.ABOVE;
        };
    }
}
