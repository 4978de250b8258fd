package dev.gongbu.note.lint;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.Problem;
import dev.gongbu.note.read.Passage;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.note.read.Reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A comparison's cells are short, and its rows hold the figures of their facts. */
final class ComparisonRules {

    private static final int LONGEST_CELL = 80;

    private final List<Problem> problems;
    private final Figures figures;
    private final Map<String, Passage> rows = new HashMap<>();

    private ComparisonRules(Reading reading, List<Problem> problems) {
        this.problems = problems;
        this.figures = new Figures(reading.library().facts());
        for (var passage : reading.passages()) {
            if (passage.kind() == Kind.CELL) {
                cell(passage);
                rows.putIfAbsent(passage.owner() + "/" + passage.section(), passage);
            }
        }
    }

    static void check(Reading reading, List<Problem> problems) {
        var rules = new ComparisonRules(reading, problems);
        for (var comparison : reading.library().comparisons()) {
            rules.comparison(comparison);
        }
    }

    private void cell(Passage cell) {
        if (cell.text().codePointCount(0, cell.text().length()) > LONGEST_CELL) {
            problems.add(
                    cell.problem("has a cell of more than %d characters".formatted(LONGEST_CELL)));
        }
        if (cell.text().endsWith(".")) {
            problems.add(cell.problem("has a cell that ends in a full stop; write a phrase"));
        }
    }

    private void comparison(Comparison comparison) {
        var axes = new HashSet<String>();
        for (var row : comparison.rows()) {
            var first = rows.get(comparison.head().id() + "/" + row.axis());
            if (first == null) {
                continue;
            }
            if (!axes.add(row.axis())) {
                problems.add(first.problem("has the axis '" + row.axis() + "' twice"));
            }
            figures(row, first);
        }
    }

    private void figures(Comparison.Row row, Passage first) {
        var text = String.join(" | ", row.cells()) + " | " + row.axis();
        for (var id : row.facts()) {
            var missing = figures.missing(id, text);
            if (!missing.isEmpty()) {
                problems.add(
                        first.problem(
                                "states '%s' in the row '%s' without its figure %s"
                                        .formatted(id, row.axis(), missing)));
            }
        }
    }
}
