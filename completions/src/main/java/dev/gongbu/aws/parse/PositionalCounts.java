package dev.gongbu.aws.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many words each waiting value without a name takes at a place. */
final class PositionalCounts {

    private PositionalCounts() {}

    /**
     * The counts of as many of the waiting ones, from the first, as match here.
     *
     * @param pattern a letter a word: {@code A} a value, {@code O} a name, {@code -} two dashes
     */
    static List<Integer> of(List<Argument> waiting, CharSequence pattern, int start) {
        for (int size = waiting.size(); size > 0; size--) {
            var expression = new StringBuilder();
            for (var argument : waiting.subList(0, size)) {
                expression.append(expression(argument.arity()));
            }
            var matcher = Pattern.compile(expression.toString()).matcher(pattern);
            if (matcher.region(start, pattern.length()).lookingAt()) {
                var counts = new ArrayList<Integer>();
                for (int i = 1; i <= size; i++) {
                    counts.add(matcher.end(i) - matcher.start(i));
                }
                boolean beforeName =
                        matcher.end() < pattern.length() && pattern.charAt(matcher.end()) == 'O';
                while (beforeName && !counts.isEmpty() && counts.getLast() == 0) {
                    counts.removeLast();
                }
                return counts;
            }
        }
        return List.of();
    }

    private static String expression(Argument.Arity arity) {
        return switch (arity) {
            case NONE -> "(-*)";
            case ONE -> "(-*A-*)";
            case TWO -> "(-*A-*A-*)";
            case OPTIONAL -> "(-*A?-*)";
            case ANY -> "(-*[A-]*)";
            case SOME -> "(-*A[A-]*)";
        };
    }
}
