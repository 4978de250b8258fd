package dev.gongbu.note;

import java.util.List;

/** A piece of a section that stands on lines of its own. */
public sealed interface Block {

    /**
     * Running text.
     *
     * @param sentences in reading order, at least one
     */
    record Paragraph(List<Sentence> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A list with bullets.
     *
     * @param items at least one
     */
    record BulletList(List<Item> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /**
     * A list with numbers.
     *
     * @param start the first item's number
     * @param items at least one
     */
    record NumberedList(int start, List<Item> items) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    /**
     * One entry of a list.
     *
     * @param blocks a paragraph as a rule, and lists inside it
     */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table.
     *
     * @param header one cell a column
     * @param rows each with as many cells as the header
     */
    record Table(List<Cell> header, List<Row> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table and the facts that it rests on.
     *
     * @param cells one a column; may be empty of text
     * @param facts the ids of the facts that the row cites
     */
    record Row(List<Cell> cells, List<String> facts) {
        public Row {
            cells = List.copyOf(cells);
            facts = List.copyOf(facts);
        }
    }

    /**
     * A cell of a table.
     *
     * @param spans its text, without the fact ids
     */
    record Cell(List<Span> spans) {
        public Cell {
            spans = List.copyOf(spans);
        }

        /**
         * The cell without markup.
         *
         * @return one line of text, possibly empty
         */
        public String text() {
            return Span.text(spans);
        }
    }

    /**
     * Text that is shown as it stands.
     *
     * @param language {@code aws} for commands to try, {@code diagram} for a drawing, {@code json},
     *     … or empty
     * @param text lines joined by line feeds, none after the last
     */
    record Code(String language, String text) implements Block {}

    /**
     * Words of somebody else, or an aside.
     *
     * @param blocks what is quoted
     */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A heading inside a section.
     *
     * @param level 3 to 6
     * @param text the heading without markup
     */
    record Subheading(int level, String text) implements Block {}
}
