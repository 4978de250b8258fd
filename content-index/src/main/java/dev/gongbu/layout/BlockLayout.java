package dev.gongbu.layout;

import dev.gongbu.note.Block;
import dev.gongbu.text.Columns;

import java.util.ArrayList;
import java.util.List;

/** Lays blocks out, one below the other, inside a width that shrinks in lists and quotations. */
final class BlockLayout {

    /** Where so little would be left, nested blocks are not indented any further. */
    private static final int MIN_INNER_WIDTH = 12;

    private static final String CODE_INDENT = "  ";

    private final Columns columns;
    private final Borders borders;
    private final Inlines inlines;

    BlockLayout(Columns columns, Borders borders, Inlines inlines) {
        this.columns = columns;
        this.borders = borders;
        this.inlines = inlines;
    }

    /** The blocks with an empty line between them, but none below a subheading. */
    List<Line> lines(List<Block> blocks, int width) {
        var lines = new ArrayList<Line>();
        boolean isGapDue = false;
        for (var block : blocks) {
            if (isGapDue) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(lines(block, width));
            isGapDue = !(block instanceof Block.Subheading);
        }
        return lines;
    }

    private List<Line> lines(Block block, int width) {
        // Plain instanceof: a pattern switch is linked at run time, which every one-shot start
        // pays.
        if (block instanceof Block.Paragraph paragraph) {
            return inlines.sentences(paragraph.sentences()).lines(columns, width);
        } else if (block instanceof Block.BulletList list) {
            return list(list.items(), -1, width);
        } else if (block instanceof Block.NumberedList list) {
            return list(list.items(), list.start(), width);
        } else if (block instanceof Block.Table table) {
            return TableLayout.of(columns, borders, width, table, inlines).lines();
        } else if (block instanceof Block.Code code) {
            return code(code, width);
        } else if (block instanceof Block.Quote quote) {
            return quote(quote, width);
        } else if (block instanceof Block.Subheading subheading) {
            return new StyledText().add(Role.STRONG, subheading.text()).lines(columns, width);
        }
        throw new IllegalStateException("There is no layout for " + block.getClass());
    }

    /** A list; {@code start} is negative where it has bullets. */
    private List<Line> list(List<Block.Item> items, int start, int width) {
        var lines = new ArrayList<Line>();
        int widest = start < 0 ? 0 : Integer.toString(start + items.size() - 1).length();
        for (int i = 0; i < items.size(); i++) {
            var marker = start < 0 ? "- " : number(start + i, widest);
            lines.addAll(item(items.get(i), marker, width));
        }
        return lines;
    }

    private static String number(int number, int digits) {
        var text = Integer.toString(number);
        return " ".repeat(Math.max(0, digits - text.length())).concat(text).concat(". ");
    }

    private List<Line> item(Block.Item item, String marker, int width) {
        boolean fits = width - marker.length() >= MIN_INNER_WIDTH;
        int inner = fits ? width - marker.length() : width;
        var lines = new ArrayList<Line>();
        for (var block : item.blocks()) {
            lines.addAll(lines(block, inner));
        }
        if (lines.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        if (!fits) {
            return lines;
        }
        return prefixed(
                lines, new Run(Role.DIM, marker), new Run(Role.PLAIN, " ".repeat(marker.length())));
    }

    private static List<Line> prefixed(List<Line> lines, Run first, Run others) {
        var prefixed = new ArrayList<Line>();
        for (var line : lines) {
            prefixed.add(line.after(prefixed.isEmpty() ? first : others));
        }
        return prefixed;
    }

    private List<Line> quote(Block.Quote quote, int width) {
        var bar = borders.vertical().concat(" ");
        int inner = width - columns.of(bar);
        if (inner < MIN_INNER_WIDTH) {
            return lines(quote.blocks(), width);
        }
        var prefix = new Run(Role.TABLE_RULE, bar);
        return prefixed(lines(quote.blocks(), inner), prefix, prefix);
    }

    private List<Line> code(Block.Code code, int width) {
        var lines = new ArrayList<String>();
        int widest = 0;
        for (var line : code.text().split("\n", -1)) {
            var expanded = columns.expandTabs(line).stripTrailing();
            lines.add(expanded);
            widest = Math.max(widest, columns.of(expanded));
        }
        boolean isCommand = code.language().equals("aws");
        boolean isIndented = widest + CODE_INDENT.length() <= width || isCommand;
        var indent = isIndented ? CODE_INDENT : "";
        int inner = width - indent.length();
        var laidOut = new ArrayList<Line>();
        for (var line : lines) {
            var folded =
                    isCommand && columns.of(line) > inner
                            ? CommandFolding.fold(line, columns, inner)
                            : List.of(line);
            for (var part : folded) {
                var shown = columns.truncate(part, inner);
                laidOut.add(Line.of(Role.CODE, shown.isEmpty() ? "" : indent.concat(shown)));
            }
        }
        return laidOut;
    }
}
