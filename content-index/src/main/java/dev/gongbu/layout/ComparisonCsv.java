package dev.gongbu.layout;

import dev.gongbu.compare.ComparisonTable;

/** Writes a comparison's table as comma-separated values (RFC 4180), a line feed ends a line. */
public final class ComparisonCsv {

    private ComparisonCsv() {}

    /**
     * The table, and when to choose what as its last line.
     *
     * @param table any comparison
     * @return a line for the names of the columns, then one for each row
     */
    public static String of(ComparisonTable table) {
        var csv = new StringBuilder();
        value(csv, "구분");
        boolean hasChoices = false;
        for (var column : table.columns()) {
            value(csv.append(','), column.name());
            hasChoices = hasChoices || !column.choice().isEmpty();
        }
        csv.append('\n');
        for (var row : table.rows()) {
            value(csv, row.axis());
            for (var cell : row.cells()) {
                value(csv.append(','), cell);
            }
            csv.append('\n');
        }
        if (hasChoices) {
            value(csv, "이럴 때 고른다");
            for (var column : table.columns()) {
                value(csv.append(','), column.choice());
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static void value(StringBuilder csv, String text) {
        boolean needsQuotes =
                text.indexOf(',') >= 0
                        || text.indexOf('"') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        csv.append(needsQuotes ? "\"".concat(text.replace("\"", "\"\"")).concat("\"") : text);
    }
}
