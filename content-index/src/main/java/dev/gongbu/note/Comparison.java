package dev.gongbu.note;

import dev.gongbu.korean.TextNormalizer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Several things side by side, written by an author.
 *
 * @param head what it is found by
 * @param summary the difference that decides, one or two sentences
 * @param choices when to choose each column, a sentence a column
 * @param rows from top to bottom
 * @param trap what an exam likes to swap
 * @param checked the day on which somebody last checked it
 */
public record Comparison(
        Head head,
        String summary,
        List<String> choices,
        List<Row> rows,
        String trap,
        LocalDate checked) {

    public Comparison {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /**
     * What a comparison is found by.
     *
     * @param id lower-case words joined by hyphens; also the file's name
     * @param title the Korean title
     * @param titleEn the English title
     * @param aliases other words for this very comparison
     * @param columns from left to right, at least two
     * @param topics ids of all topics that it is about
     */
    public record Head(
            String id,
            String title,
            String titleEn,
            List<String> aliases,
            List<Column> columns,
            List<String> topics) {

        public Head {
            aliases = List.copyOf(aliases);
            columns = List.copyOf(columns);
            topics = List.copyOf(topics);
        }
    }

    /**
     * One of the things compared.
     *
     * @param name what stands above the column
     * @param topic the id of the topic that it is, or null for a variant without a page of its own
     */
    public record Column(String name, @Nullable String topic) {}

    /**
     * What is said of all columns under one aspect.
     *
     * @param axis the aspect, such as 처리량
     * @param cells one for each column; {@code -} where the axis means nothing for it
     * @param facts ids of the facts that the row states
     */
    public record Row(String axis, List<String> cells, List<String> facts) {

        public Row {
            cells = List.copyOf(cells);
            facts = List.copyOf(facts);
        }

        /**
         * Whether the columns differ here, spaces and case aside. What is not said, an empty cell,
         * differs from everything.
         *
         * @return false where all cells say the same
         */
        public boolean differs() {
            var first = TextNormalizer.spaceless(cells.getFirst());
            for (var cell : cells) {
                if (cell.isEmpty() || !TextNormalizer.spaceless(cell).equals(first)) {
                    return true;
                }
            }
            return false;
        }
    }
}
