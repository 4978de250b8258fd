package dev.gongbu.exercise.store;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Cell;
import dev.gongbu.exercise.Task.CommandCheck;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.exercise.Task.OptionRule.Test;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ExerciseEncoder} wrote. */
final class ExerciseDecoder {

    private static final Blank.Form[] FORMS = Blank.Form.values();

    private final Decoder in;

    private ExerciseDecoder(Decoder in) {
        this.in = in;
    }

    static Exercise exercise(Exercise.Head head, Decoder in) throws Nonsense {
        var decoder = new ExerciseDecoder(in);
        var prompt = in.text();
        var facts = in.texts();
        var why = in.text();
        var hints = in.texts();
        var mistakes = decoder.mistakes();
        return new Exercise(head, prompt, decoder.task(), facts, why, hints, mistakes);
    }

    private List<Mistake> mistakes() throws Nonsense {
        int count = in.count();
        var mistakes = new ArrayList<Mistake>(count);
        for (int i = 0; i < count; i++) {
            var say = in.text();
            mistakes.add(new Mistake(when(), say));
        }
        return mistakes;
    }

    private When when() throws Nonsense {
        return switch (in.number()) {
            case Tag.OPTION_IS -> new When.OptionIs(in.text(), in.text());
            case Tag.OPTION_IS_NOT -> new When.OptionIsNot(in.text(), in.text());
            case Tag.OPTION_MISSING -> new When.OptionMissing(in.text());
            case Tag.OPTION_PRESENT -> new When.OptionPresent(in.text());
            case Tag.OPERATION_IS -> new When.OperationIs(in.text());
            case Tag.SERVICE_IS -> new When.ServiceIs(in.text());
            case Tag.ANSWER_IS -> new When.AnswerIs(in.texts());
            default -> throw new Nonsense();
        };
    }

    private Task task() throws Nonsense {
        return switch (in.number()) {
            case Tag.COMMAND -> new Task.Command(in.texts(), check());
            case Tag.SHORT -> new Task.ShortAnswer(blanks(), in.flag());
            case Tag.QUANTITY -> new Task.Quantity(blank());
            case Tag.CHOICE -> new Task.Choice(options());
            case Tag.ORDER -> order();
            case Tag.MATCH -> match();
            case Tag.COMPARE -> new Task.Compare(in.texts(), rows(), in.texts());
            case Tag.CLOZE -> new Task.Cloze(in.texts(), blanks());
            default -> throw new Nonsense();
        };
    }

    private List<Blank> blanks() throws Nonsense {
        int count = in.count();
        var blanks = new ArrayList<Blank>(count);
        for (int i = 0; i < count; i++) {
            blanks.add(blank());
        }
        return blanks;
    }

    private Blank blank() throws Nonsense {
        var accepted = in.texts();
        if (accepted.isEmpty()) {
            throw new Nonsense();
        }
        return new Blank(accepted, FORMS[in.below(FORMS.length)]);
    }

    private List<Task.Option> options() throws Nonsense {
        int count = in.count();
        var options = new ArrayList<Task.Option>(count);
        for (int i = 0; i < count; i++) {
            options.add(new Task.Option(in.text(), in.flag(), in.text()));
        }
        return options;
    }

    private Task order() throws Nonsense {
        var steps = in.texts();
        int count = in.count();
        var orders = new ArrayList<List<Integer>>(count);
        for (int i = 0; i < count; i++) {
            orders.add(numbers(steps.size()));
        }
        return new Task.Order(steps, orders);
    }

    private Task match() throws Nonsense {
        var left = in.texts();
        var right = in.texts();
        return new Task.Match(left, right, numbers(right.size()));
    }

    private List<Integer> numbers(int limit) throws Nonsense {
        int count = in.count();
        var numbers = new ArrayList<Integer>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(in.below(limit));
        }
        return numbers;
    }

    private List<Task.Row> rows() throws Nonsense {
        int count = in.count();
        var rows = new ArrayList<Task.Row>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new Task.Row(in.text(), cells()));
        }
        return rows;
    }

    private List<Cell> cells() throws Nonsense {
        int count = in.count();
        var cells = new ArrayList<Cell>(count);
        for (int i = 0; i < count; i++) {
            cells.add(in.flag() ? new Cell.Hidden(blank()) : new Cell.Shown(in.text()));
        }
        return cells;
    }

    private @Nullable CommandCheck check() throws Nonsense {
        if (!in.flag()) {
            return null;
        }
        var service = in.text();
        var operation = in.text();
        int count = in.count();
        var options = new LinkedHashMap<String, OptionRule>();
        for (int i = 0; i < count; i++) {
            options.put(in.text(), rule());
        }
        return new CommandCheck(service, operation, options, in.texts());
    }

    private OptionRule rule() throws Nonsense {
        double weight = Double.longBitsToDouble(in.wideNumber());
        return new OptionRule(test(), weight);
    }

    private Test test() throws Nonsense {
        return switch (in.number()) {
            case Tag.EQUAL -> new Test.Equal(in.text());
            case Tag.INCLUDES -> new Test.Includes(entries());
            case Tag.CONTAINS -> new Test.Contains(in.texts());
            case Tag.GLOB -> new Test.Glob(in.text());
            case Tag.PRESENT -> new Test.Present();
            case Tag.ABSENT -> new Test.Absent();
            default -> throw new Nonsense();
        };
    }

    private Map<String, String> entries() throws Nonsense {
        int count = in.count();
        var entries = new LinkedHashMap<String, String>();
        for (int i = 0; i < count; i++) {
            entries.put(in.text(), in.text());
        }
        return entries;
    }
}
