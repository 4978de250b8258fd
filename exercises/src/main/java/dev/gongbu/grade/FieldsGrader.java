package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.exercise.Verdict.Portion;
import dev.gongbu.text.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grades gaps and cells one by one and says one thing of all of them. */
final class FieldsGrader {

    private final BlankGrader blanks;

    FieldsGrader(BlankGrader blanks) {
        this.blanks = blanks;
    }

    /**
     * Grades.
     *
     * @param fields at least one
     * @param others texts that stand elsewhere in the exercise
     */
    Verdict grade(List<Field> fields, List<String> others, String prompt, Answer answer) {
        var judged = judge(fields, others, prompt);
        int right = 0;
        int worst = -1;
        for (int i = 0; i < judged.size(); i++) {
            right += judged.get(i).isRight() ? 1 : 0;
            boolean worse = worst < 0 || rank(judged.get(i)) > rank(judged.get(worst));
            worst = worse ? i : worst;
        }
        var portions = portions(fields, judged);
        if (right == fields.size()) {
            return Verdicts.right(portions, warnings(judged));
        }
        double score = (double) right / fields.size();
        if (isSwapped(fields, prompt)) {
            int first = firstWrong(judged);
            var difference =
                    difference(fields.get(first), judged.get(first), DifferenceKind.SEQUENCE);
            return Verdicts.of(
                    Outcome.WRONG, score, portions, difference, Sayings.SWAPPED, Sayings.AGAIN);
        }
        var outcome = judged.get(worst).outcome();
        int shown = first(judged, outcome);
        var judgement = judged.get(shown);
        var field = fields.get(shown);
        var kind = judgement.kind() == null ? DifferenceKind.WRONG_VALUE : judgement.kind();
        var difference = difference(field, judgement, kind);
        var message =
                fields.size() == 1 ? judgement.message() : of(field, judgement, right, fields);
        var verdict = Verdicts.of(outcome, score, portions, difference, message, next(judgement));
        return judgement.offered().isEmpty()
                ? verdict
                : Verdicts.offering(verdict, offered(fields, field, judgement, answer));
    }

    private List<Judged> judge(List<Field> fields, List<String> others, String prompt) {
        var judged = new ArrayList<Judged>();
        for (var field : fields) {
            boolean missing = fields.size() > 1 && field.typed().isBlank();
            judged.add(
                    missing
                            ? missing(field)
                            : blanks.judge(field, elsewhere(fields, field, others), prompt));
        }
        return judged;
    }

    @SuppressWarnings("ReferenceEquality") // one of the list itself, not one like it
    private Set<String> elsewhere(List<Field> fields, Field here, List<String> others) {
        var keys = new HashSet<>(blanks.keys(others));
        for (var field : fields) {
            if (field != here) {
                keys.addAll(blanks.keys(field.blank().accepted()));
            }
        }
        keys.removeAll(blanks.keys(here.blank().accepted()));
        return keys;
    }

    /** Where others were filled in, a field that is empty is wrong. */
    private static Judged missing(Field field) {
        return Judged.of(
                Outcome.WRONG, DifferenceKind.COUNT, "", field.blank().best(), Sayings.EMPTY);
    }

    private static int rank(Judged judged) {
        return switch (judged.outcome()) {
            case RIGHT -> 0;
            case NEARLY -> 1;
            case NOT_UNDERSTOOD -> 2;
            case WRONG -> 3;
        };
    }

    private static int first(List<Judged> judged, Outcome outcome) {
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).outcome() == outcome) {
                return i;
            }
        }
        return 0;
    }

    private static int firstWrong(List<Judged> judged) {
        for (int i = 0; i < judged.size(); i++) {
            if (!judged.get(i).isRight()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether each thing that was typed is right in some field, each in another. */
    private boolean isSwapped(List<Field> fields, String prompt) {
        int size = fields.size();
        if (size < 2) {
            return false;
        }
        var fits = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                var here = fields.get(j);
                var typed = fields.get(i).typed();
                var moved = new Field("", "", here.blank(), typed, typed, 0, here.after());
                fits[i][j] = blanks.isRight(moved, prompt);
            }
        }
        return Pairing.size(fits) == size;
    }

    private static List<Portion> portions(List<Field> fields, List<Judged> judged) {
        var portions = new ArrayList<Portion>();
        for (int i = 0; i < fields.size(); i++) {
            double weight = 1.0 / fields.size();
            portions.add(new Portion(fields.get(i).name(), weight, judged.get(i).isRight()));
        }
        return portions;
    }

    private static Difference difference(Field field, Judged judged, DifferenceKind kind) {
        boolean literal = field.typed().equals(field.written());
        int from = literal ? judged.from() : 0;
        int to = literal ? judged.to() : field.written().length();
        return new Difference(
                field.number(),
                field.start() + from,
                field.start() + to,
                judged.expected(),
                field.written().substring(from, to),
                kind);
    }

    private static Wording of(Field field, Judged judged, int right, List<Field> fields) {
        var count = Sayings.someOf(right, fields.size(), 0);
        var message = judged.message();
        return new Wording(
                count.korean() + " " + field.number() + "번: " + message.korean(),
                count.english() + " No. " + field.number() + ": " + message.english());
    }

    private static Wording next(Judged judged) {
        if (!judged.offered().isEmpty()) {
            return Sayings.TAKE_OVER;
        }
        return Verdicts.next(judged.outcome());
    }

    private static List<Wording> warnings(List<Judged> judged) {
        var warnings = new ArrayList<Wording>();
        for (var one : judged) {
            warnings.addAll(one.warnings());
        }
        return warnings;
    }

    /** The whole answer with what was meant in its place. */
    @SuppressWarnings("ReferenceEquality") // one of the list itself, not one like it
    private static String offered(List<Field> fields, Field field, Judged judged, Answer answer) {
        if (fields.size() == 1) {
            return judged.offered();
        }
        if (answer.cells().isEmpty()) {
            String line = answer.text();
            int end = field.start() + field.written().length();
            return line.substring(0, field.start()) + judged.offered() + line.substring(end);
        }
        var line = new StringBuilder();
        for (var one : fields) {
            String value = one == field ? judged.offered() : one.written();
            line.append(line.isEmpty() ? "" : "; ").append(one.number()).append('=').append(value);
        }
        return line.toString();
    }
}
