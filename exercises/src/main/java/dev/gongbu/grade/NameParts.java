package dev.gongbu.grade;

import java.util.ArrayList;
import java.util.List;

/** Takes an answer apart that gives several names for one thing: DLQ(데드 레터 큐), SQS 또는 SNS. */
final class NameParts {

    private static final String[] BETWEEN = {
        " 또는 ", " 혹은 ", " 이나 ", " 나 ", " 즉 ", " or ", " aka ", "=", "/", ",", ";"
    };

    /**
     * The names.
     *
     * @param bracket whether the second stands in brackets
     */
    record Parts(List<String> texts, boolean bracket) {
        int size() {
            return texts.size();
        }
    }

    private NameParts() {}

    /** The names of an answer, one where it is not made of several. */
    static Parts of(String typed) {
        String text =
                Endings.trimmed(typed)
                        .replace('（', '(')
                        .replace('）', ')')
                        .replace('[', '(')
                        .replace(']', ')');
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open > 0 && close > open + 1) {
            String inside = text.substring(open + 1, close);
            String outside = text.substring(0, open) + text.substring(close + 1);
            return new Parts(List.of(outside.strip(), inside.strip()), true);
        }
        for (String between : BETWEEN) {
            if (text.contains(between)) {
                var parts = split(text, between);
                if (parts.size() > 1) {
                    return new Parts(parts, false);
                }
            }
        }
        return new Parts(List.of(text), false);
    }

    private static List<String> split(String text, String between) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start <= text.length()) {
            int at = text.indexOf(between, start);
            int end = at < 0 ? text.length() : at;
            String part = text.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + between.length();
        }
        return parts;
    }
}
