package dev.gongbu.exercise;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a right answer is, by kind. Numbers and letters of answers count from the first, as shown.
 */
public sealed interface Task {

    /**
     * A line of the AWS command line.
     *
     * @param solutions whole lines, the best first; at least one
     * @param check decides alone where it is there
     */
    record Command(List<String> solutions, @Nullable CommandCheck check) implements Task {
        public Command {
            solutions = List.copyOf(solutions);
        }
    }

    /**
     * A name, or several.
     *
     * @param items what is asked for; more than one is a list
     * @param ordered whether the sequence of a list counts
     */
    record ShortAnswer(List<Blank> items, boolean ordered) implements Task {
        public ShortAnswer {
            items = List.copyOf(items);
        }
    }

    /**
     * A number with its unit.
     *
     * @param amount in all ways that are right
     */
    record Quantity(Blank amount) implements Task {}

    /**
     * Some of several options: as many as are right.
     *
     * @param options as they are shown, under A, B, C …
     */
    record Choice(List<Option> options) implements Task {
        public Choice {
            options = List.copyOf(options);
        }

        /** How many are right. */
        public int rightCount() {
            int count = 0;
            for (var option : options) {
                if (option.right()) {
                    count++;
                }
            }
            return count;
        }
    }

    /**
     * One of the options of a choice.
     *
     * @param because why it is right or wrong here
     */
    record Option(String text, boolean right, String because) {}

    /**
     * Steps to put in order.
     *
     * @param steps as they are shown, under 1, 2, 3 …
     * @param orders the right orders, each of all indexes from 0
     */
    record Order(List<String> steps, List<List<Integer>> orders) implements Task {
        public Order {
            steps = List.copyOf(steps);
            orders = orders.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Pairs.
     *
     * @param left as shown, under 1, 2, 3 …
     * @param right as shown, under a, b, c …; may hold more than there are on the left
     * @param pairs for each on the left the index of its partner on the right, from 0
     */
    record Match(List<String> left, List<String> right, List<Integer> pairs) implements Task {
        public Match {
            left = List.copyOf(left);
            right = List.copyOf(right);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * The hidden cells of a comparison, numbered 1, 2, 3 … row by row.
     *
     * @param columns what is compared
     * @param rows from top to bottom
     * @param bank what the hidden cells may be chosen from, under a, b, c …; empty where they are
     *     typed
     */
    record Compare(List<String> columns, List<Row> rows, List<String> bank) implements Task {
        public Compare {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            bank = List.copyOf(bank);
        }

        /** The hidden cells in the order of their numbers. */
        public List<Blank> hidden() {
            var hidden = new ArrayList<Blank>();
            for (var row : rows) {
                for (var cell : row.cells()) {
                    if (cell instanceof Cell.Hidden here) {
                        hidden.add(here.blank());
                    }
                }
            }
            return hidden;
        }
    }

    /** One aspect of a comparison; a cell a column. */
    record Row(String axis, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a comparison. */
    sealed interface Cell {
        /** It can be read. */
        record Shown(String text) implements Cell {}

        /** It is asked for. */
        record Hidden(Blank blank) implements Cell {}
    }

    /**
     * A sentence with gaps.
     *
     * @param texts what stands before the first gap, between the gaps and after the last: one more
     *     than there are gaps; may be empty
     */
    record Cloze(List<String> texts, List<Blank> gaps) implements Task {
        public Cloze {
            texts = List.copyOf(texts);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Something to be filled in.
     *
     * @param accepted all spellings that are right, the best first; at least one
     * @param form how they are compared
     */
    record Blank(List<String> accepted, Form form) {
        public Blank {
            accepted = List.copyOf(accepted);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("a blank without an answer");
            }
        }

        /** How what is filled in is compared. */
        public enum Form {
            /** As a name. */
            TERM,
            /** As a number with its unit. */
            QUANTITY
        }

        /** What is shown as the answer. */
        public String best() {
            return accepted.getFirst();
        }
    }

    /**
     * What matters of a command, where more than its solutions are right.
     *
     * @param service as it is typed
     * @param operation as it is typed
     * @param options a rule for each option by name without dashes, positional arguments by theirs
     * @param allowed further options that may be there, by name
     */
    record CommandCheck(
            String service,
            String operation,
            Map<String, OptionRule> options,
            List<String> allowed) {
        public CommandCheck {
            options = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(options));
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * What is asked of an option.
     *
     * @param weight its part of the score, above 0
     */
    record OptionRule(Test test, double weight) {

        /** How an option's value is looked at. */
        public sealed interface Test {
            /** The same value as one that is typed so. */
            record Equal(String value) implements Test {}

            /** A structure or map with at least these keys and values, nested by dots. */
            record Includes(Map<String, String> entries) implements Test {
                public Includes {
                    entries =
                            java.util.Collections.unmodifiableMap(
                                    new java.util.LinkedHashMap<>(entries));
                }
            }

            /** A list with at least these. */
            record Contains(List<String> values) implements Test {
                public Contains {
                    values = List.copyOf(values);
                }
            }

            /** A text that a pattern with {@code *} and {@code ?} matches as a whole. */
            record Glob(String pattern) implements Test {}

            /** Anything, but it has to be there. */
            record Present() implements Test {}

            /** It must not be there. */
            record Absent() implements Test {}
        }
    }
}
