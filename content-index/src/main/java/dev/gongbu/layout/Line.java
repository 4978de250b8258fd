package dev.gongbu.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of laid out text.
 *
 * @param runs from left to right; none on an empty line
 */
public record Line(List<Run> runs) {

    static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    static Line of(Role role, String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Run(role, text)));
    }

    Line after(Run prefix) {
        if (prefix.text().isEmpty() || (runs.isEmpty() && prefix.text().isBlank())) {
            return this;
        }
        var all = new ArrayList<Run>();
        all.add(prefix);
        all.addAll(runs);
        return new Line(all);
    }

    /**
     * The line without roles.
     *
     * @return what a reader sees
     */
    public String text() {
        var text = new StringBuilder();
        for (var run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
