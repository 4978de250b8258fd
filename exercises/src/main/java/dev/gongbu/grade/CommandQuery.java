package dev.gongbu.grade;

/** The text of a {@code --query} in one form: blanks and the two ways to write a text apart. */
final class CommandQuery {

    private CommandQuery() {}

    /** Without the blanks between its signs; texts in backticks as those in single quotes. */
    static String plain(String query) {
        var plain = new StringBuilder(query.length());
        int at = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '\'' || c == '"' || c == '`') {
                int end = close(query, at);
                plain.append(quoted(query.substring(at, end)));
                at = end;
            } else {
                if (!Character.isWhitespace(c)) {
                    plain.append(c);
                }
                at++;
            }
        }
        return plain.toString();
    }

    private static int close(String query, int open) {
        char quote = query.charAt(open);
        int at = open + 1;
        while (at < query.length() && query.charAt(at) != quote) {
            at += query.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(query.length(), at + 1);
    }

    /** {@code `"a"`} and {@code `a`} are {@code 'a'}; {@code `1`} and {@code `true`} stay. */
    private static String quoted(String text) {
        if (!text.startsWith("`") || text.length() < 2 || text.indexOf('\\') >= 0) {
            return text;
        }
        var inner = text.substring(1, text.length() - 1).strip();
        if (inner.length() >= 2 && inner.startsWith("\"") && inner.endsWith("\"")) {
            return "'" + inner.substring(1, inner.length() - 1) + "'";
        }
        boolean isWord = !inner.isEmpty() && Character.isLetter(inner.charAt(0));
        boolean isJson = inner.equals("true") || inner.equals("false") || inner.equals("null");
        return isWord && !isJson ? "'" + inner + "'" : text;
    }
}
