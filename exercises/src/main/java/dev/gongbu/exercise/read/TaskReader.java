package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads what a right answer is. The schema has seen to the form; here is what it cannot say. */
final class TaskReader {

    private final Aliases aliases;

    TaskReader(Aliases aliases) {
        this.aliases = aliases;
    }

    Task read(Kind kind, Part exercise) {
        return switch (kind) {
            case COMMAND ->
                    new Task.Command(
                            exercise.texts("solutions"),
                            exercise.has("check")
                                    ? CheckReader.read(exercise.at("check").at("command"))
                                    : null);
            case SHORT -> shortAnswer(exercise);
            case QUANTITY ->
                    new Task.Quantity(new Blank(exercise.texts("answers"), Blank.Form.QUANTITY));
            case CHOICE -> choice(exercise.at("options"));
            case ORDER -> order(exercise);
            case MATCH -> match(exercise);
            case COMPARE -> compare(exercise);
            case CLOZE -> cloze(exercise.at("text"));
        };
    }

    private Blank blank(List<String> spellings) {
        var form = Amounts.form(spellings);
        return new Blank(form == Blank.Form.TERM ? aliases.with(spellings) : spellings, form);
    }

    private Task shortAnswer(Part exercise) {
        var items = new ArrayList<Blank>();
        if (exercise.has("answers")) {
            items.add(new Blank(aliases.with(exercise.texts("answers")), Blank.Form.TERM));
        }
        for (var item : exercise.at("items").items()) {
            var spellings = new ArrayList<String>();
            item.items().forEach(spelling -> spellings.add(spelling.text()));
            items.add(blank(spellings));
        }
        return new Task.ShortAnswer(items, exercise.node().path("ordered").asBoolean(false));
    }

    private static Task choice(Part part) {
        var options = new ArrayList<Task.Option>();
        for (var option : part.items()) {
            boolean isRight = option.node().path("right").asBoolean(false);
            options.add(new Task.Option(option.text("text"), isRight, option.text("because")));
        }
        var choice = new Task.Choice(options);
        if (choice.rightCount() == 0 || choice.rightCount() == options.size()) {
            part.problem("should have options that are right and others that are wrong");
        }
        return choice;
    }

    private static Task order(Part exercise) {
        var steps = exercise.texts("steps");
        var orders = new ArrayList<List<Integer>>();
        for (var part : exercise.at("orders").items()) {
            var order = new ArrayList<Integer>();
            for (var number : part.text().split(" ", -1)) {
                order.add(Integer.parseInt(number) - 1);
            }
            if (!isOfAll(order, steps.size())) {
                part.problem(
                        "'%s' should name each of the %d steps once"
                                .formatted(part.text(), steps.size()));
            }
            orders.add(order);
        }
        return new Task.Order(steps, orders);
    }

    private static boolean isOfAll(List<Integer> numbers, int count) {
        if (numbers.size() != count || new HashSet<>(numbers).size() != count) {
            return false;
        }
        for (int number : numbers) {
            if (number >= count) {
                return false;
            }
        }
        return true;
    }

    private static Task match(Part exercise) {
        var left = exercise.texts("left");
        var right = exercise.texts("right");
        var pairs = new Integer[left.size()];
        var taken = new HashSet<Integer>();
        var part = exercise.at("pairs");
        boolean isSound = true;
        for (var pair : part.text().split(" ", -1)) {
            int number = pair.charAt(0) - '1';
            int letter = pair.charAt(1) - 'a';
            isSound &= number < left.size() && letter < right.size() && taken.add(letter);
            if (isSound) {
                isSound = pairs[number] == null;
                pairs[number] = letter;
            }
        }
        if (!isSound || taken.size() != left.size()) {
            part.problem("should pair each on the left with another one on the right");
            return new Task.Match(left, right, List.of());
        }
        return new Task.Match(left, right, List.of(pairs));
    }

    private Task compare(Part exercise) {
        var columns = exercise.texts("columns");
        var rows = new ArrayList<Task.Row>();
        for (var part : exercise.at("rows").items()) {
            var cells = new ArrayList<Cell>();
            for (var cell : part.at("cells").items()) {
                cells.add(
                        cell.has("hidden")
                                ? new Cell.Hidden(blank(cell.texts("hidden")))
                                : new Cell.Shown(cell.text()));
            }
            if (cells.size() != columns.size()) {
                part.problem(
                        "should have a cell for each of the %d columns".formatted(columns.size()));
            }
            rows.add(new Task.Row(part.text("axis"), cells));
        }
        var compare = new Task.Compare(columns, rows, List.of());
        if (compare.hidden().isEmpty()) {
            exercise.at("rows").problem("should hide a cell: {hidden: [\"14일\"]}");
        }
        return compare;
    }

    private Task cloze(Part part) {
        var texts = new ArrayList<String>();
        var gaps = new ArrayList<Blank>();
        var rest = part.text();
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            texts.add(rest.substring(0, open));
            gaps.add(blank(spellings(part, rest.substring(open + 1, close))));
            rest = rest.substring(close + 1);
        }
        texts.add(rest);
        return new Task.Cloze(texts, gaps);
    }

    private static List<String> spellings(Part part, String gap) {
        var spellings = new ArrayList<String>();
        for (var spelling : gap.split("\\|", -1)) {
            if (spelling.isBlank()) {
                part.problem("has a gap with an empty spelling: {%s}".formatted(gap));
            } else {
                spellings.add(spelling.strip());
            }
        }
        return spellings.isEmpty() ? List.of(gap) : spellings;
    }
}
