package dev.gongbu.exercise.lint;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.read.PackReading;
import dev.gongbu.grade.Grader;
import dev.gongbu.note.Problem;
import dev.gongbu.note.read.Reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells all that is wrong with packs: what their reader found, what is not proven, and the breaches
 * of the rules of writing.
 */
public final class PackLint {

    private PackLint() {}

    /**
     * All problems of the packs of the project.
     *
     * @param packs all of them: some rules are about all together
     * @param content what they rest on
     * @param grader says what is right
     * @param checker takes commands apart
     * @return by file, then by line; empty where nothing is to be mended
     */
    public static List<Problem> problems(
            PackReading packs, Reading content, Grader grader, LineChecker checker) {
        var findings = new Findings();
        proofs(packs, grader, checker, findings);
        SampleRules.check(packs.written(), grader, findings);
        CommandRules.check(packs.written(), checker, findings);
        SourceRules.check(packs.written(), content.library().facts(), findings);
        PrerequisiteRules.check(packs.written(), true, findings);
        ChoiceRules.check(packs.written(), findings);
        WritingRules.check(packs.written(), content.spellings(), findings);
        return all(packs, findings);
    }

    /**
     * All problems of a learner's own pack: whether it can be answered, but not how it is written
     * or what it rests on.
     */
    public static List<Problem> ownProblems(PackReading pack, Grader grader, LineChecker checker) {
        var findings = new Findings();
        proofs(pack, grader, checker, findings);
        PrerequisiteRules.check(pack.written(), false, findings);
        return all(pack, findings);
    }

    private static void proofs(
            PackReading packs, Grader grader, LineChecker checker, Findings findings) {
        ProofRules.check(packs.written(), grader, findings);
        RewritingRules.check(packs.written(), grader, checker, findings);
        HintRules.check(packs.written(), grader, findings);
        TaskRules.check(packs.written(), findings);
    }

    private static List<Problem> all(PackReading packs, Findings findings) {
        var problems = new ArrayList<>(packs.problems());
        problems.addAll(findings.problems());
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return problems;
    }
}
