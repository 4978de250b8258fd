package dev.gongbu.grade;

import java.util.Locale;
import java.util.Set;

/** The expressions of DynamoDB in one form: blanks apart, keywords in capitals. */
final class CommandExpression {

    private static final String SIGNS = "=<>(),+-";
    private static final Set<String> KEYWORDS =
            Set.of("SET", "REMOVE", "ADD", "DELETE", "AND", "OR", "NOT", "BETWEEN", "IN");

    private CommandExpression() {}

    static String plain(String expression) {
        var plain = new StringBuilder(expression.length());
        var word = new StringBuilder();
        for (int i = 0; i <= expression.length(); i++) {
            char c = i < expression.length() ? expression.charAt(i) : ' ';
            if (!Character.isWhitespace(c) && SIGNS.indexOf(c) < 0) {
                word.append(c);
                continue;
            }
            append(plain, word);
            if (!Character.isWhitespace(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, StringBuilder word) {
        if (word.isEmpty()) {
            return;
        }
        var text = word.toString();
        var upper = text.toUpperCase(Locale.ROOT);
        boolean behindWord =
                !plain.isEmpty() && SIGNS.indexOf(plain.charAt(plain.length() - 1)) < 0;
        plain.append(behindWord ? " " : "").append(KEYWORDS.contains(upper) ? upper : text);
        word.setLength(0);
    }
}
