package dev.gongbu.layout;

import dev.gongbu.text.Columns;

import java.util.ArrayList;
import java.util.List;

/** A table of plain texts. */
public final class TextTable {

    private TextTable() {}

    /**
     * Lays a table out: between rules with wrapped cells, or row by row where that is too narrow to
     * read.
     *
     * @param columns how the terminal measures
     * @param width the columns that a line may take
     * @param header the names of the columns
     * @param rows each as long as the header
     */
    public static List<Line> lines(
            Columns columns, int width, List<String> header, List<List<String>> rows) {
        var borders = columns.of('─') == 1 ? Borders.LINES : Borders.ASCII;
        var cells = new ArrayList<List<StyledText>>();
        for (var row : rows) {
            cells.add(styled(Role.PLAIN, row));
        }
        return new TableLayout(columns, borders, width, styled(Role.STRONG, header), cells).lines();
    }

    private static List<StyledText> styled(Role role, List<String> texts) {
        var styled = new ArrayList<StyledText>();
        for (var text : texts) {
            styled.add(new StyledText().add(role, text));
        }
        return styled;
    }
}
