package dev.gongbu.layout;

import dev.gongbu.text.Columns;

import java.util.ArrayList;
import java.util.List;

/** Text with roles that has not been broken into lines yet. */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    StyledText add(Role role, String part) {
        if (!part.isEmpty()) {
            text.append(part);
            runs.add(new Run(role, part));
        }
        return this;
    }

    StyledText addAll(StyledText other) {
        for (var run : other.runs) {
            add(run.role(), run.text());
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int width(Columns columns) {
        return columns.of(text.toString());
    }

    /** At least one line, none wider than the width. */
    List<Line> lines(Columns columns, int width) {
        var lines = new ArrayList<Line>();
        for (var slice : columns.slices(text.toString(), width)) {
            lines.add(line(slice));
        }
        return lines;
    }

    private Line line(Columns.Slice slice) {
        var parts = new ArrayList<Run>();
        int start = 0;
        for (var run : runs) {
            int end = start + run.text().length();
            int from = Math.max(start, slice.start());
            int to = Math.min(end, slice.end());
            if (from < to) {
                addMerged(parts, new Run(run.role(), text.substring(from, to)));
            }
            start = end;
        }
        return new Line(parts);
    }

    private static void addMerged(List<Run> parts, Run run) {
        if (!parts.isEmpty() && parts.getLast().role() == run.role()) {
            var merged = parts.removeLast().text().concat(run.text());
            parts.add(new Run(run.role(), merged));
        } else {
            parts.add(run);
        }
    }
}
