package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Cell;
import dev.gongbu.exercise.Task.Choice;
import dev.gongbu.exercise.Task.Cloze;
import dev.gongbu.exercise.Task.Compare;
import dev.gongbu.exercise.Task.Match;
import dev.gongbu.exercise.Task.Order;
import dev.gongbu.exercise.Task.Quantity;
import dev.gongbu.exercise.Task.ShortAnswer;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.text.Wording;

import java.util.ArrayList;
import java.util.List;

/** Grades one answer to something that is no command. */
final class OneAnswer {

    private static final int LONGEST = 4_000;

    private final BlankGrader blanks;
    private final FieldsGrader fields;
    private final ListGrader lists;
    private final ChoiceGrader choices = new ChoiceGrader();
    private final OrderGrader orders = new OrderGrader();
    private final MatchGrader matches = new MatchGrader();

    OneAnswer(BlankGrader blanks) {
        this.blanks = blanks;
        this.fields = new FieldsGrader(blanks);
        this.lists = new ListGrader(blanks, fields);
    }

    Verdict grade(Exercise exercise, Answer answer) {
        String line = AnswerLines.line(answer);
        if (answer.isBlank()) {
            var empty = Verdicts.notUnderstood(DifferenceKind.COUNT, 0, 0, "", Sayings.EMPTY);
            return Verdicts.saying(empty, Outcome.NOT_UNDERSTOOD, Sayings.EMPTY);
        }
        if (line.length() > LONGEST) {
            return Verdicts.notUnderstood(
                    DifferenceKind.SYNTAX, LONGEST, line.length(), "", Sayings.TOO_LONG);
        }
        var verdict = judged(exercise, answer, line);
        boolean told = verdict.outcome() == Outcome.WRONG || verdict.outcome() == Outcome.NEARLY;
        return told ? withMistake(exercise, answer, line, verdict) : verdict;
    }

    private Verdict judged(Exercise exercise, Answer answer, String line) {
        String prompt = exercise.prompt();
        var known = mistakes(exercise);
        return switch (exercise.task()) {
            case Choice task -> choices.grade(task, line);
            case Order task -> orders.grade(task, line);
            case Match task -> matches.grade(task, line);
            case ShortAnswer task -> lists.grade(task, answer, known, prompt);
            case Quantity task ->
                    fields.grade(List.of(Field.of(task.amount(), line)), known, prompt, answer);
            case Compare task -> {
                known.addAll(shown(task));
                yield slots(slots(task), known, prompt, answer);
            }
            case Cloze task -> slots(slots(task), known, prompt, answer);
            case Task.Command task ->
                    throw new IllegalArgumentException("a command is graded elsewhere: " + task);
        };
    }

    private Verdict slots(Slots slots, List<String> known, String prompt, Answer answer) {
        var filled = slots.fill(answer);
        if (!filled.fields().isEmpty()) {
            return fields.grade(filled.fields(), known, prompt, answer);
        }
        String line = AnswerLines.line(answer);
        return Verdicts.notUnderstood(
                DifferenceKind.COUNT, 0, line.length(), line, filled.trouble());
    }

    private static Slots slots(Cloze task) {
        var names = new ArrayList<String>();
        for (int i = 1; i <= task.gaps().size(); i++) {
            names.add(String.valueOf(i));
        }
        var texts = task.texts();
        return new Slots(task.gaps(), names, texts.subList(1, texts.size()), List.of());
    }

    private static Slots slots(Compare task) {
        var names = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var row : task.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i) instanceof Cell.Hidden) {
                    names.add(row.axis() + "/" + task.columns().get(i));
                    after.add("");
                }
            }
        }
        return new Slots(task.hidden(), names, after, task.bank());
    }

    private static List<String> shown(Compare task) {
        var shown = new ArrayList<>(task.bank());
        for (var row : task.rows()) {
            for (var cell : row.cells()) {
                if (cell instanceof Cell.Shown here) {
                    shown.add(here.text());
                }
            }
        }
        return shown;
    }

    private static List<String> mistakes(Exercise exercise) {
        var answers = new ArrayList<String>();
        for (var mistake : exercise.mistakes()) {
            if (mistake.when() instanceof Mistake.When.AnswerIs when) {
                answers.addAll(when.answers());
            }
        }
        return answers;
    }

    private Verdict withMistake(Exercise exercise, Answer answer, String line, Verdict verdict) {
        for (var mistake : exercise.mistakes()) {
            if (!(mistake.when() instanceof Mistake.When.AnswerIs when)) {
                continue;
            }
            for (var wrong : when.answers()) {
                if (same(exercise.task(), answer, line, wrong)) {
                    return Verdicts.saying(verdict, Outcome.WRONG, Wording.ofAuthor(mistake.say()));
                }
            }
        }
        return verdict;
    }

    /** Whether an answer is one that the author names, compared as answers of the kind are. */
    private boolean same(Task task, Answer answer, String line, String wrong) {
        return switch (task) {
            case Choice choice -> choices.same(choice, line, wrong);
            case Order order -> orders.same(order, line, wrong);
            case Match match -> matches.same(match, line, wrong);
            case ShortAnswer list -> lists.same(list, answer, wrong);
            case Quantity quantity -> blanks.same(quantity.amount(), wrong, line);
            case Compare compare -> same(slots(compare), answer, wrong);
            case Cloze cloze -> same(slots(cloze), answer, wrong);
            case Task.Command _ -> false;
        };
    }

    /** Whether each slot holds the same, or, of a single text, whether one that is wrong does. */
    private boolean same(Slots slots, Answer answer, String wrong) {
        var typed = slots.fill(answer).fields();
        var other = slots.fill(Answer.of(wrong)).fields();
        if (other.isEmpty()) {
            for (var field : typed) {
                Blank blank = field.blank();
                boolean right = blanks.same(blank, blank.best(), field.typed());
                if (!right && blanks.same(blank, wrong, field.typed())) {
                    return true;
                }
            }
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            var field = typed.get(i);
            if (!blanks.same(field.blank(), other.get(i).typed(), field.typed())) {
                return false;
            }
        }
        return !typed.isEmpty();
    }
}
