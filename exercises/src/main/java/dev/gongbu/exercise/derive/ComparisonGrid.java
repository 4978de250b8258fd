package dev.gongbu.exercise.derive;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Cell;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes grids of a comparison's rows: all cells are taken out and offered, in another order, to be
 * put back.
 */
final class ComparisonGrid {

    /** More cells at once are no longer a comparison but a puzzle. */
    private static final int MOST_CELLS = 6;

    private static final int LEAST_CELLS = 3;

    private static final int MOST_COLUMNS = 5;

    /**
     * Latin words of a column's name that are shorter say nothing: VPC may, but S3 stands anywhere.
     */
    private static final int TELLING_WORD = 3;

    private ComparisonGrid() {}

    /** The exercises of a comparison, each of some of its rows; none where no row can be asked. */
    static List<Exercise> of(Comparison comparison) {
        int columns = comparison.head().columns().size();
        var exercises = new ArrayList<Exercise>();
        if (columns > MOST_COLUMNS) {
            return exercises;
        }
        for (var rows : groups(comparison)) {
            exercises.add(exercise(comparison, rows, exercises.size() + 1));
        }
        return exercises;
    }

    private static List<List<Comparison.Row>> groups(Comparison comparison) {
        int columns = comparison.head().columns().size();
        int most = Math.max(1, MOST_CELLS / columns);
        var groups = new ArrayList<List<Comparison.Row>>();
        for (var row : comparison.rows()) {
            if (!canBeAsked(row, comparison)) {
                continue;
            }
            if (groups.isEmpty() || groups.getLast().size() == most) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
        }
        // One row of two cells would be a guess between two.
        if (groups.size() > 1 && groups.getLast().size() * columns < LEAST_CELLS) {
            var rest = groups.removeLast();
            groups.getLast().addAll(rest);
        }
        return groups;
    }

    /** All cells say something, each something else, and none names its own column. */
    private static boolean canBeAsked(Comparison.Row row, Comparison comparison) {
        var texts = new HashSet<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = TextNormalizer.spaceless(row.cells().get(i));
            if (cell.isEmpty() || !texts.add(cell) || tellsItsColumn(row, i, comparison)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tellsItsColumn(Comparison.Row row, int column, Comparison comparison) {
        var cell = TextNormalizer.normalize(row.cells().get(column)).text();
        for (int i = 0; i < comparison.head().columns().size(); i++) {
            for (var word : words(comparison.head().columns().get(i).name())) {
                if (cell.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var word : TextNormalizer.normalize(name).text().split("[^\\p{L}\\p{N}]+", -1)) {
            boolean isLatin = !word.isEmpty() && word.charAt(0) < 0x80;
            if (word.length() >= (isLatin ? TELLING_WORD : 2)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Exercise exercise(Comparison comparison, List<Comparison.Row> rows, int number) {
        var head = comparison.head();
        var bank = new LinkedHashSet<String>();
        var facts = new ArrayList<String>();
        var grid = new ArrayList<Task.Row>();
        for (var row : rows) {
            var cells = new ArrayList<Cell>();
            for (var text : row.cells()) {
                bank.add(text);
                cells.add(new Cell.Hidden(new Blank(List.of(text), Blank.Form.TERM)));
            }
            grid.add(new Task.Row(row.axis(), cells));
            facts.addAll(row.facts());
        }
        var id = "compare." + head.id() + "." + number;
        return new Exercise(
                new Exercise.Head(
                        id,
                        DerivedExercises.revision(List.copyOf(bank)),
                        Kind.COMPARE,
                        head.title(),
                        head.topics(),
                        Math.min(5, head.columns().size() + 1),
                        null,
                        Origin.COMPARISON,
                        List.of()),
                "번호가 적힌 칸에 알맞은 보기를 고른다.",
                new Task.Compare(
                        head.columns().stream().map(Comparison.Column::name).toList(),
                        grid,
                        shuffled(bank, id)),
                facts,
                comparison.summary(),
                List.of(comparison.summary(), String.join(" ", comparison.choices())),
                List.of());
    }

    /** In an order of its own that every build makes again. */
    private static List<String> shuffled(Set<String> bank, String id) {
        var shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, new Random(DerivedExercises.revision(List.of(id))));
        return shuffled;
    }
}
