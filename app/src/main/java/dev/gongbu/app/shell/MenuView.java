package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.Candidate;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Sanitizer;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

import java.util.List;

/**
 * Draws the part of a menu that fits.
 *
 * @param columns measures text
 * @param colours whether the chosen row may be told by its looks
 */
record MenuView(Columns columns, boolean colours) {
    private static final int WIDEST_LABEL = 44;

    /** More rows at once are not read. */
    private static final int MOST_ROWS = 12;

    /**
     * Draws rows below the line.
     *
     * @param candidates at least one
     * @param chosen the row that the menu stands on, -1 for none
     * @param width of the terminal
     * @param height how many rows there may be, the one that counts them included
     */
    AttributedString draw(List<Candidate> candidates, int chosen, int width, int height) {
        int room = Math.clamp(height, 1, MOST_ROWS);
        boolean isWhole = candidates.size() <= room;
        int rows = isWhole ? candidates.size() : Math.max(1, room - 1);
        int first = Math.clamp(chosen - rows / 2, 0, candidates.size() - rows);
        var shown = candidates.subList(first, first + rows);
        int labels = labels(shown, width);
        var text = new AttributedStringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            row(text, shown.get(i), first + i == chosen, labels, width - 1);
            if (i + 1 < shown.size() || !isWhole) {
                text.append("\n");
            }
        }
        if (!isWhole) {
            var count = "  " + (first + 1) + "-" + (first + rows) + " / " + candidates.size();
            append(text, Look.FAINT, columns.truncate(count, Math.max(1, width - 1)));
        }
        return text.toAttributedString();
    }

    private int labels(List<Candidate> shown, int width) {
        int labels = 0;
        for (var candidate : shown) {
            labels = Math.max(labels, columns.of(label(candidate)));
        }
        return Math.clamp(labels, 1, Math.max(1, Math.min(WIDEST_LABEL, width / 2)));
    }

    private void row(
            AttributedStringBuilder text,
            Candidate candidate,
            boolean chosen,
            int labels,
            int width) {
        var label = columns.pad(columns.truncate(label(candidate), labels), labels);
        append(text, chosen ? Look.CHOSEN : Look.PLAIN, (chosen ? "> " : "  ") + label);
        int room = width - labels - 4;
        if (room > 4 && !about(candidate).isEmpty()) {
            append(text, Look.FAINT, "  " + columns.truncate(about(candidate), room));
        }
    }

    private static String label(Candidate candidate) {
        return Sanitizer.cleanLine(candidate.label());
    }

    private static String about(Candidate candidate) {
        var mark = candidate.required() ? "[필수] " : candidate.deprecated() ? "[쓰지 않기를 권함] " : "";
        return Sanitizer.cleanLine(mark + candidate.korean());
    }

    private void append(AttributedStringBuilder text, Look look, String words) {
        text.styled(colours ? look.style() : Look.PLAIN.style(), words);
    }
}
