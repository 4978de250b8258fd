package dev.gongbu.app.command;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.store.KeptModel;
import dev.gongbu.exercise.lint.PackLint;
import dev.gongbu.exercise.read.PackReading;
import dev.gongbu.grade.Grader;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Term;
import dev.gongbu.note.read.Reading;

import java.util.HashSet;
import java.util.List;

/** Proves packs with the grader that learners are graded by. */
final class PackProblems {
    private final LineChecker checker;
    private final Grader grader;

    private PackProblems(CommandModel model, List<Term> terms) {
        var names = new HashSet<String>();
        for (var term : terms) {
            for (var name : term.names()) {
                names.add(TextNormalizer.spaceless(name));
            }
        }
        this.checker = new LineChecker(new KeptModel(model));
        this.grader = new Grader(() -> checker, names::contains);
    }

    /** All that is wrong with the packs of the project. */
    static List<Problem> of(PackReading packs, Reading content, CommandModel model) {
        var proof = new PackProblems(model, content.library().terms());
        return PackLint.problems(packs, content, proof.grader, proof.checker);
    }

    /** All that is wrong with a learner's own pack. */
    static List<Problem> ofOwn(PackReading pack, List<Term> terms, CommandModel model) {
        var proof = new PackProblems(model, terms);
        return PackLint.ownProblems(pack, proof.grader, proof.checker);
    }
}
