package dev.gongbu.layout;

import dev.gongbu.compare.ComparisonTable;
import dev.gongbu.note.Comparison;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a comparison out. Columns stand side by side where they fit; else the table is turned, so
 * that the axes stand side by side; else the columns are shown some at a time; on a narrow terminal
 * all stands below each other. Nothing is cut. No line is wider than the width, except for widths
 * below 20, which count as 20.
 */
public final class ComparisonLayout {

    private static final int MIN_WIDTH = 20;

    /** Narrower columns are a pain to read: seven syllables. */
    private static final int MIN_COLUMN = 14;

    private static final int WIDEST_HEAD = 16;

    /** What the rules and spaces of a table take beside each column, and once at its end. */
    private static final int BESIDE = 3;

    private static final int AT_END = 1;

    private static final String DIFFERS = "* ";

    private final Columns columns;
    private final Borders borders;
    private final int width;
    private final Language language;

    /**
     * Lays out for one terminal.
     *
     * @param columns how the terminal measures
     * @param borders what tables are drawn with, as {@link NoteLayout} has it
     * @param width the columns that a line may take
     * @param language of the words that are not the comparison's own
     */
    public ComparisonLayout(Columns columns, Borders borders, int width, Language language) {
        this.columns = columns;
        this.borders = columns.of('─') == 1 ? borders : Borders.ASCII;
        this.width = Math.max(MIN_WIDTH, width);
        this.language = language;
    }

    /**
     * Lays out a whole comparison: title, the difference that decides, the table, when to choose
     * what, the trap.
     *
     * @param table any comparison
     * @return from top to bottom
     */
    public List<Line> lines(ComparisonTable table) {
        return new Page(table).lines();
    }

    /** The lines of one comparison. */
    private final class Page {

        private final ComparisonTable table;
        private final List<Line> lines = new ArrayList<>();

        Page(ComparisonTable table) {
            this.table = table;
        }

        List<Line> lines() {
            title();
            if (!table.summary().isEmpty()) {
                gap();
                text(Role.PLAIN, table.summary());
            }
            gap();
            if (table.rows().isEmpty()) {
                text(Role.DIM, language.of("서로 다른 줄이 없다.", "No row differs."));
            } else {
                table();
                text(Role.DIM, language.of("* 서로 다른 줄", "* rows that differ"));
            }
            missing();
            choices();
            if (!table.trap().isEmpty()) {
                heading(language.of("시험 함정", "Exam trap"));
                text(Role.PLAIN, table.trap());
            }
            pointers();
            return lines;
        }

        private void text(Role role, String text) {
            lines.addAll(new StyledText().add(role, text).lines(columns, width));
        }

        private void gap() {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
        }

        private void heading(String heading) {
            gap();
            text(Role.HEADING, heading);
        }

        private void title() {
            var text = new StyledText().add(Role.HEADING, table.title());
            if (!table.titleEn().equals(table.title())) {
                text.add(Role.PLAIN, "  ").add(Role.DIM, table.titleEn());
            }
            lines.addAll(text.lines(columns, width));
            if (table.id() == null) {
                text(
                        Role.DIM,
                        language.of(
                                "노트의 속성으로 만든 비교다. 따로 쓴 비교는 없다.",
                                "Made of the notes' attributes; nobody wrote this comparison."));
            } else {
                text(Role.DIM, language.of("비교/", "comparison/").concat(table.id()));
            }
        }

        private void table() {
            int head = Math.min(WIDEST_HEAD, widestAxis());
            int side = sideBySide(head);
            if (side >= table.columns().size()) {
                lines.addAll(upright(all()));
            } else if (fits(Math.min(WIDEST_HEAD, widestName()), table.rows().size())) {
                lines.addAll(turned());
            } else if (side >= 2) {
                pages(side);
            } else {
                stacked();
            }
        }

        private int widestAxis() {
            int widest = 0;
            for (var row : table.rows()) {
                widest = Math.max(widest, columns.of(row.axis()) + DIFFERS.length());
            }
            return widest;
        }

        private int widestName() {
            int widest = 0;
            for (var column : table.columns()) {
                widest = Math.max(widest, columns.of(column.name()));
            }
            return widest;
        }

        /** How many columns find room beside a head of that width. */
        private int sideBySide(int head) {
            return Math.max(0, (width - AT_END - head - BESIDE) / (MIN_COLUMN + BESIDE));
        }

        private boolean fits(int head, int count) {
            return sideBySide(head) >= count;
        }

        private List<Integer> all() {
            var all = new ArrayList<Integer>();
            for (int i = 0; i < table.columns().size(); i++) {
                all.add(i);
            }
            return all;
        }

        /** Axes from top to bottom, some columns from left to right. */
        private List<Line> upright(List<Integer> shown) {
            var header = new ArrayList<StyledText>();
            header.add(new StyledText());
            for (int index : shown) {
                header.add(name(table.columns().get(index)));
            }
            var rows = new ArrayList<List<StyledText>>();
            for (var row : table.rows()) {
                var cells = new ArrayList<StyledText>();
                cells.add(axis(row));
                for (int index : shown) {
                    cells.add(cell(row.cells().get(index)));
                }
                rows.add(cells);
            }
            return new TableLayout(columns, borders, width, header, rows).lines();
        }

        /** Columns from top to bottom, axes from left to right. */
        private List<Line> turned() {
            var header = new ArrayList<StyledText>();
            header.add(new StyledText());
            for (var row : table.rows()) {
                header.add(axis(row));
            }
            var rows = new ArrayList<List<StyledText>>();
            for (int i = 0; i < table.columns().size(); i++) {
                var cells = new ArrayList<StyledText>();
                cells.add(name(table.columns().get(i)));
                for (var row : table.rows()) {
                    cells.add(cell(row.cells().get(i)));
                }
                rows.add(cells);
            }
            return new TableLayout(columns, borders, width, header, rows).lines();
        }

        /** As many columns at a time as fit, the pages as even as can be. */
        private void pages(int most) {
            int count = table.columns().size();
            int pages = (count + most - 1) / most;
            int start = 0;
            for (int page = 0; page < pages; page++) {
                int end = start + (count - start + pages - page - 1) / (pages - page);
                if (page > 0) {
                    gap();
                }
                var place = Integer.toString(page + 1).concat("/").concat(Integer.toString(pages));
                text(Role.DIM, language.of("쪽 ", "Page ").concat(place));
                lines.addAll(upright(all().subList(start, end)));
                start = end;
            }
        }

        private void stacked() {
            boolean isFirst = true;
            for (var row : table.rows()) {
                if (!isFirst) {
                    gap();
                }
                isFirst = false;
                lines.addAll(axis(row).lines(columns, width));
                for (int i = 0; i < table.columns().size(); i++) {
                    var text = name(table.columns().get(i)).add(Role.STRONG, ": ");
                    text.addAll(cell(row.cells().get(i)));
                    for (var line : text.lines(columns, width - 2)) {
                        lines.add(line.after(new Run(Role.PLAIN, "  ")));
                    }
                }
            }
        }

        private StyledText axis(Comparison.Row row) {
            boolean differs = row.differs();
            return new StyledText()
                    .add(differs ? Role.STRONG : Role.DIM, differs ? DIFFERS : "")
                    .add(differs ? Role.STRONG : Role.DIM, row.axis());
        }

        private StyledText name(ComparisonTable.Column column) {
            var text = new StyledText().add(Role.STRONG, column.name());
            var badge = Badge.of(column.lifecycle(), language);
            if (!badge.isEmpty()) {
                text.add(Role.PLAIN, " ").add(Role.BADGE, badge);
            }
            return text;
        }

        private StyledText cell(String cell) {
            return cell.isEmpty()
                    ? new StyledText().add(Role.DIM, language.of("(적혀 있지 않다)", "(not said)"))
                    : new StyledText().add(Role.PLAIN, cell);
        }

        private void missing() {
            for (int i = 0; i < table.columns().size(); i++) {
                var missing = table.missing(i);
                if (!missing.isEmpty()) {
                    text(
                            Role.WARNING,
                            table.columns()
                                    .get(i)
                                    .name()
                                    .concat(language.of("에 적혀 있지 않은 것: ", " does not say: "))
                                    .concat(String.join(", ", missing)));
                }
            }
        }

        private void choices() {
            boolean hasHeading = false;
            for (var column : table.columns()) {
                if (!column.choice().isEmpty()) {
                    if (!hasHeading) {
                        heading(language.of("이럴 때 고른다", "When to choose it"));
                        hasHeading = true;
                    }
                    var text = new StyledText().add(Role.STRONG, column.name());
                    text.add(Role.STRONG, ": ").add(Role.PLAIN, column.choice());
                    lines.addAll(text.lines(columns, width));
                }
            }
        }

        private void pointers() {
            gap();
            if (table.hiddenColumns() > 0 && table.id() != null) {
                var count = Integer.toString(table.hiddenColumns());
                var words = language.of("보이지 않은 열: ", "Columns not shown: ");
                text(Role.DIM, words.concat(count));
                text(Role.LINK, "gongbu compare ".concat(table.id()));
            }
            for (var column : table.columns()) {
                if (column.topic() != null) {
                    text(Role.LINK, "gongbu show ".concat(column.topic()));
                }
            }
            var checked = table.checked();
            if (checked != null) {
                text(Role.DIM, language.of("확인한 날: ", "Checked: ").concat(checked.toString()));
            }
        }
    }
}
