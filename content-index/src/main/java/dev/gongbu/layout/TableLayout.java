package dev.gongbu.layout;

import dev.gongbu.note.Block;
import dev.gongbu.text.Columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table out: between rules with wrapped cells, or, where a column would become too narrow to
 * read, row by row with the column's name before each value.
 */
final class TableLayout {

    private static final int MIN_COLUMN = 8;

    private final Columns columns;
    private final Borders borders;
    private final int width;
    private final List<StyledText> header;
    private final List<List<StyledText>> rows;

    /** Lays out rows that are as long as the header. */
    TableLayout(
            Columns columns,
            Borders borders,
            int width,
            List<StyledText> header,
            List<List<StyledText>> rows) {
        this.columns = columns;
        this.borders = borders;
        this.width = width;
        this.header = header;
        this.rows = rows;
    }

    static TableLayout of(
            Columns columns, Borders borders, int width, Block.Table table, Inlines inlines) {
        var header = new ArrayList<StyledText>();
        for (var cell : table.header()) {
            header.add(inlines.spans(cell.spans(), Role.STRONG));
        }
        var rows = new ArrayList<List<StyledText>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<StyledText>();
            for (int i = 0; i < header.size(); i++) {
                cells.add(
                        i < row.cells().size()
                                ? inlines.spans(row.cells().get(i).spans(), Role.PLAIN)
                                : new StyledText());
            }
            rows.add(cells);
        }
        return new TableLayout(columns, borders, width, header, rows);
    }

    List<Line> lines() {
        var widths = naturalWidths();
        int room = width - 3 * widths.length - 1;
        if (widths.length == 0 || !shrink(widths, room)) {
            return stacked();
        }
        return ruled(widths);
    }

    private int[] naturalWidths() {
        var widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(2, header.get(i).width(columns));
            for (var row : rows) {
                widths[i] = Math.max(widths[i], row.get(i).width(columns));
            }
        }
        return widths;
    }

    /** Narrows the widest columns until all fit; false where that leaves one too narrow. */
    private static boolean shrink(int[] widths, int room) {
        int excess = sum(widths) - room;
        while (excess > 0) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= MIN_COLUMN) {
                return false;
            }
            widths[widest]--;
            excess--;
        }
        return true;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private List<Line> ruled(int[] widths) {
        var body = new ArrayList<List<Line>>();
        boolean isWrapped = false;
        for (var row : rows) {
            var lines = row(row, widths);
            isWrapped = isWrapped || lines.size() > 1;
            body.add(lines);
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.TABLE_RULE, borders.top(widths)));
        lines.addAll(row(header, widths));
        boolean needsRule = true;
        for (var row : body) {
            if (needsRule) {
                lines.add(Line.of(Role.TABLE_RULE, borders.middle(widths)));
            }
            lines.addAll(row);
            needsRule = isWrapped;
        }
        lines.add(Line.of(Role.TABLE_RULE, borders.bottom(widths)));
        return lines;
    }

    private List<Line> row(List<StyledText> cells, int[] widths) {
        var wrapped = new ArrayList<List<Line>>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            var lines = cells.get(i).lines(columns, widths[i]);
            height = Math.max(height, lines.size());
            wrapped.add(lines);
        }
        var lines = new ArrayList<Line>();
        for (int y = 0; y < height; y++) {
            var runs = new ArrayList<Run>();
            for (int i = 0; i < widths.length; i++) {
                var cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : Line.EMPTY;
                runs.add(new Run(Role.TABLE_RULE, borders.vertical()));
                runs.add(new Run(Role.PLAIN, " "));
                runs.addAll(cell.runs());
                runs.add(new Run(Role.PLAIN, " ".repeat(widths[i] - columns.of(cell.text()) + 1)));
            }
            runs.add(new Run(Role.TABLE_RULE, borders.vertical()));
            lines.add(new Line(runs));
        }
        return lines;
    }

    private List<Line> stacked() {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            for (int i = 0; i < header.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    lines.addAll(record(header.get(i), row.get(i)));
                }
            }
        }
        return lines;
    }

    private List<Line> record(StyledText name, StyledText value) {
        var text = new StyledText();
        if (!name.isEmpty()) {
            text.addAll(name).add(Role.STRONG, ": ");
        }
        return text.addAll(value).lines(columns, width);
    }
}
