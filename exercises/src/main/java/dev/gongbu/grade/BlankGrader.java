package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.korean.AmountReader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grades what was filled in, by its form. */
final class BlankGrader {

    private final TermGrader terms;
    private final AmountGrader amounts;
    private final NameForms forms;

    BlankGrader(NameForms forms, AmountReader reader) {
        this.forms = forms;
        this.terms = new TermGrader(forms);
        this.amounts = new AmountGrader(reader, terms);
    }

    /**
     * Judges one thing.
     *
     * @param others keys of what is right, shown or known to be wrong elsewhere in the exercise
     * @param prompt the task
     */
    Judged judge(Field field, Set<String> others, String prompt) {
        var blank = field.blank();
        String typed = field.typed();
        if (typed.isBlank()) {
            return Judged.of(
                    Outcome.NOT_UNDERSTOOD,
                    DifferenceKind.COUNT,
                    typed,
                    blank.best(),
                    Sayings.EMPTY);
        }
        return asAmount(blank) ? amounts.judge(field, prompt) : terms.judge(blank, typed, others);
    }

    /** Whether something is right, without a word on why not. */
    boolean isRight(Field field, String prompt) {
        var blank = field.blank();
        String typed = field.typed();
        if (typed.isBlank()) {
            return false;
        }
        return asAmount(blank)
                ? amounts.judge(field, prompt).isRight()
                : terms.isRight(blank.accepted(), typed);
    }

    /** Whether something would be right without what was added: a remark, a predicate. */
    boolean isWithRemark(Field field) {
        var blank = field.blank();
        return !asAmount(blank) && terms.isWithRemark(blank.accepted(), field.typed());
    }

    /** Whether two texts mean the same, compared as the form of a blank asks. */
    boolean same(Blank like, String one, String other) {
        var blank = new Blank(List.of(one), like.form());
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank();
        }
        return isRight(Field.of(blank, other), "");
    }

    /** The keys of texts that stand elsewhere in an exercise. */
    Set<String> keys(Iterable<String> texts) {
        var keys = new HashSet<String>();
        for (var text : texts) {
            keys.add(forms.key(text));
        }
        return keys;
    }

    /** Names that are amounts as a whole, such as 1분~14일, are compared as amounts, too. */
    private boolean asAmount(Blank blank) {
        return blank.form() == Blank.Form.QUANTITY
                ? amounts.isAmount(blank)
                : amounts.areAmounts(blank);
    }
}
