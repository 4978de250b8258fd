package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.read.Sample;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.grade.Grader;
import dev.gongbu.korean.TextNormalizer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Samples are worth something where each tries something else. */
final class SampleRules {

    private static final int FEWEST_KINDS = 3;

    private final Grader grader;
    private final Findings findings;

    private SampleRules(Grader grader, Findings findings) {
        this.grader = grader;
        this.findings = findings;
    }

    static void check(List<WrittenExercise> exercises, Grader grader, Findings findings) {
        var rules = new SampleRules(grader, findings);
        for (var exercise : exercises) {
            rules.accepted(exercise);
            rules.rejected(exercise);
            if (exercise.exercise().kind() == Kind.COMMAND) {
                rules.kindsOfMistakes(exercise);
            }
        }
    }

    private void accepted(WrittenExercise exercise) {
        var seen = new HashSet<String>();
        if (exercise.exercise().task() instanceof Task.Command command) {
            for (var solution : command.solutions()) {
                seen.add(oneSpaced(solution));
            }
        }
        for (int i = 0; i < exercise.accepted().size(); i++) {
            var sample = exercise.accepted().get(i);
            if (!seen.add(oneSpaced(sample.text()))) {
                findings.add(
                        exercise,
                        "tests/accept/" + i,
                        "should accept another form, has this one already: "
                                + Findings.quoted(sample.text()));
            }
        }
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void rejected(WrittenExercise exercise) {
        var seen = new HashSet<String>();
        for (int i = 0; i < exercise.rejected().size(); i++) {
            var sample = exercise.rejected().get(i);
            if (!seen.add(key(exercise, sample))) {
                findings.add(
                        exercise,
                        "tests/reject/" + i,
                        "should reject something else, has this already: "
                                + Findings.quoted(sample.text()));
            }
        }
    }

    private static String key(WrittenExercise exercise, Sample sample) {
        if (exercise.exercise().kind() == Kind.COMMAND) {
            return oneSpaced(sample.text());
        }
        return sample.answer().cells().isEmpty()
                ? TextNormalizer.spaceless(sample.text())
                : inOrder(sample.answer()).toString();
    }

    private static Map<String, String> inOrder(Answer answer) {
        return new TreeMap<>(answer.cells());
    }

    private void kindsOfMistakes(WrittenExercise exercise) {
        var kinds = new TreeSet<String>();
        for (var sample : exercise.rejected()) {
            var difference = grader.grade(exercise.exercise(), sample.answer()).difference();
            kinds.add(difference == null ? "?" : kind(difference, sample.text()));
        }
        if (kinds.size() < FEWEST_KINDS) {
            findings.add(
                    exercise,
                    "tests/reject",
                    "should reject at least %d kinds of mistakes, has %d: %s"
                            .formatted(FEWEST_KINDS, kinds.size(), String.join(", ", kinds)));
        }
    }

    /** What is wrong and, where an option is, with which. */
    private static String kind(Difference difference, String line) {
        var option =
                switch (difference.kind()) {
                    case MISSING_OPTION -> difference.expected();
                    case SURPLUS_OPTION, UNKNOWN_OPTION -> difference.got();
                    case PROGRAM, SERVICE, OPERATION -> "";
                    default -> optionBefore(line, difference.from());
                };
        int end = endOfName(option);
        return difference.kind() + (option.isEmpty() ? "" : " " + option.substring(0, end));
    }

    private static int endOfName(String option) {
        int end = 0;
        while (end < option.length() && " =\t\n".indexOf(option.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The last option that begins before a place of a line. */
    private static String optionBefore(String line, int at) {
        int begin = line.lastIndexOf(" --", Math.min(at, line.length()));
        return begin < 0 ? "" : line.substring(begin + 1);
    }
}
