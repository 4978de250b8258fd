package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Verdict.DifferenceKind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grades what was filled in, by its form. */
final class BlankGrader {

    private final TermGrader terms;
    private final AmountGrader amounts;
    private final NameForms forms;

    BlankGrader(NameForms forms) {
        this.forms = forms;
        this.terms = new TermGrader(forms);
        this.amounts = new AmountGrader(terms);
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
        return asAmount(blank)
                ? amounts.judge(blank, typed, prompt, field.after())
                : terms.judge(blank, typed, others);
    }

    /** Whether two texts mean the same, compared as the form of a blank asks. */
    boolean same(Blank like, String one, String other) {
        var blank = new Blank(List.of(one), like.form());
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank();
        }
        return judge(Field.of(blank, other), Set.of(), "").isRight();
    }

    /** The keys of texts that stand elsewhere in an exercise. */
    Set<String> keys(Iterable<String> texts) {
        var keys = new HashSet<String>();
        for (var text : texts) {
            keys.add(forms.key(text));
        }
        return keys;
    }

    private boolean asAmount(Blank blank) {
        return blank.form() == Blank.Form.QUANTITY && amounts.isAmount(blank);
    }
}
