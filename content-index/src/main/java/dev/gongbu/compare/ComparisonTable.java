package dev.gongbu.compare;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.Lifecycle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Several things side by side, ready to be shown.
 *
 * @param id of the comparison that an author wrote, or null where it was made of attributes
 * @param title the Korean title
 * @param titleEn the English title
 * @param summary the difference that decides; empty where nobody wrote one
 * @param columns from left to right
 * @param hiddenColumns how many columns of the comparison were not asked for
 * @param rows from top to bottom; a cell is empty where a topic says nothing about it
 * @param trap what an exam likes to swap; empty where nobody wrote it
 * @param checked when an author last checked it, or null where it was made
 */
public record ComparisonTable(
        @Nullable String id,
        String title,
        String titleEn,
        String summary,
        List<Column> columns,
        int hiddenColumns,
        List<Comparison.Row> rows,
        String trap,
        @Nullable LocalDate checked) {

    /** Stands in a cell that an author left without a meaning. */
    private static final String MEANINGLESS = "-";

    public ComparisonTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One of the things compared.
     *
     * @param name what stands above the column
     * @param topic the id of its topic, or null where it has none of its own
     * @param lifecycle whether AWS still offers it
     * @param choice when to choose it; empty where nobody wrote it
     */
    public record Column(String name, @Nullable String topic, Lifecycle lifecycle, String choice) {}

    /**
     * A comparison that an author wrote.
     *
     * @param comparison any
     * @param lifecycles of topics by id; a topic that is missing is available
     * @return all of its columns
     */
    public static ComparisonTable of(Comparison comparison, Map<String, Lifecycle> lifecycles) {
        var head = comparison.head();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < head.columns().size(); i++) {
            var column = head.columns().get(i);
            var lifecycle =
                    column.topic() == null
                            ? Lifecycle.available()
                            : lifecycles.getOrDefault(column.topic(), Lifecycle.available());
            columns.add(
                    new Column(
                            column.name(), column.topic(), lifecycle, comparison.choices().get(i)));
        }
        return new ComparisonTable(
                head.id(),
                head.title(),
                head.titleEn(),
                comparison.summary(),
                columns,
                0,
                comparison.rows(),
                comparison.trap(),
                comparison.checked());
    }

    /**
     * Only some of the columns, in the order asked for. Rows that mean nothing for any of them go.
     *
     * @param wanted indexes of columns
     * @return the same comparison, narrower
     */
    public ComparisonTable withColumns(List<Integer> wanted) {
        var fewer = new ArrayList<Column>();
        for (int index : wanted) {
            fewer.add(columns.get(index));
        }
        var kept = new ArrayList<Comparison.Row>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            boolean isMeaningful = false;
            for (int index : wanted) {
                cells.add(row.cells().get(index));
                isMeaningful = isMeaningful || !row.cells().get(index).equals(MEANINGLESS);
            }
            if (isMeaningful) {
                kept.add(new Comparison.Row(row.axis(), cells, row.facts()));
            }
        }
        int hidden = hiddenColumns + columns.size() - fewer.size();
        return new ComparisonTable(id, title, titleEn, summary, fewer, hidden, kept, trap, checked);
    }

    /**
     * Only the rows in which the columns differ.
     *
     * @return the same comparison, shorter
     */
    public ComparisonTable onlyDifferences() {
        var kept = new ArrayList<Comparison.Row>();
        for (var row : rows) {
            if (row.differs()) {
                kept.add(row);
            }
        }
        return new ComparisonTable(
                id, title, titleEn, summary, columns, hiddenColumns, kept, trap, checked);
    }

    /**
     * What the columns do not say.
     *
     * @param column its index
     * @return the axes on which others say something, but this column does not
     */
    public List<String> missing(int column) {
        var missing = new ArrayList<String>();
        for (var row : rows) {
            if (row.cells().get(column).isEmpty()) {
                missing.add(row.axis());
            }
        }
        return missing;
    }
}
