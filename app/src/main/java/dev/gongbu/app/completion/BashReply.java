package dev.gongbu.app.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * Candidates as Bash puts them into the line. Bash itself neither quotes them nor knows that it
 * replaces only what stands behind the last {@code =} or {@code :}.
 */
final class BashReply {
    /** Before these Bash needs a backslash where there are no quotes. */
    private static final String SPECIAL = " \\'\"$`!&|;<>()[]{}*?#~^";

    private static final String SPECIAL_IN_DOUBLE_QUOTES = "\\\"$`";

    private final ShellLine line;
    private final int from;
    private final String before;
    private final String typed;

    BashReply(ShellLine line, String breaks) {
        this.line = line;
        this.from = line.replacedFrom(breaks);
        this.before = line.wordBefore(from);
        this.typed = line.typedFrom(from);
    }

    List<String> lines(List<Candidate> candidates) {
        var lines = new ArrayList<String>();
        boolean isOtherWord = false;
        for (var candidate : candidates) {
            if (candidate.word().startsWith(before)) {
                var text = quoted(candidate.word().substring(before.length()));
                isOtherWord |= !text.startsWith(typed);
                lines.add(isFinished(candidate) ? text + " " : text);
            }
        }
        if (isOtherWord && lines.size() > 1) {
            // Bash writes what all have in common in place of what was typed. A blank has nothing
            // in common with any, and so keeps it.
            lines.add(" ");
        }
        return lines;
    }

    /** Bash closes an open quote by itself, behind whatever we say. */
    private boolean isFinished(Candidate candidate) {
        return line.quote() == 0 && candidate.isEnd();
    }

    private String quoted(String word) {
        return switch (line.quote()) {
            case '\'' -> word.replace("'", "'\\''");
            case '"' -> escaped(word, SPECIAL_IN_DOUBLE_QUOTES);
            default -> escaped(word, SPECIAL);
        };
    }

    private static String escaped(String word, String special) {
        var escaped = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (special.indexOf(word.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(word.charAt(i));
        }
        return escaped.toString();
    }
}
