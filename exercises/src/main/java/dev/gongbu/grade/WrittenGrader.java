package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.korean.AmountReader;

import org.jspecify.annotations.Nullable;

/** Grades everything that is no command. */
final class WrittenGrader {

    private final Terms terms;
    private volatile @Nullable Tables tables;

    WrittenGrader(Terms terms) {
        this.terms = terms;
    }

    /** What grading looks things up in: read with the first answer, not before the first prompt. */
    private record Tables(Spellings spellings, AmountReader amounts) {}

    /** Grades. May be called by several threads at once. */
    Verdict grade(Exercise exercise, Answer answer) {
        var here = tables();
        var forms = new NameForms(here.spellings(), terms);
        return new OneAnswer(new BlankGrader(forms, here.amounts())).grade(exercise, answer);
    }

    private Tables tables() {
        var here = tables;
        if (here == null) {
            here = new Tables(Spellings.bundled(), new AmountReader());
            tables = here;
        }
        return here;
    }
}
