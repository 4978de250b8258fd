package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Choice;
import dev.gongbu.exercise.read.WrittenExercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Nobody gets far by the form of the options. What always takes the longest, the shortest or the
 * same letter is right by chance in a quarter of the questions with four options; over all
 * questions together it may be right in {@value #MOST_PERCENT} %.
 */
final class ChoiceRules {

    private static final int MOST_PERCENT = 35;

    /** Of fewer questions a share says nothing. */
    private static final int FEWEST = 20;

    private final List<WrittenExercise> questions = new ArrayList<>();
    private final Findings findings;

    private ChoiceRules(Findings findings) {
        this.findings = findings;
    }

    static void check(List<WrittenExercise> exercises, Findings findings) {
        var rules = new ChoiceRules(findings);
        for (var exercise : exercises) {
            if (exercise.exercise().task() instanceof Choice) {
                rules.questions.add(exercise);
            }
        }
        if (rules.questions.size() < FEWEST) {
            return;
        }
        rules.strategy("always the longest", ChoiceRules::longest);
        rules.strategy("always the shortest", ChoiceRules::shortest);
        for (int i = 0; i < 4; i++) {
            int first = i;
            rules.strategy(
                    "always " + (char) ('A' + i),
                    choice -> letters(choice.options().size(), first));
        }
    }

    /** The indexes of all options in the order in which somebody takes them. */
    private interface Strategy {
        List<Integer> order(Choice choice);
    }

    private static List<Integer> longest(Choice choice) {
        var order = letters(choice.options().size(), 0);
        order.sort(Comparator.comparingInt(index -> -length(choice.options().get(index))));
        return order;
    }

    private static List<Integer> shortest(Choice choice) {
        var order = letters(choice.options().size(), 0);
        order.sort(Comparator.comparingInt(index -> length(choice.options().get(index))));
        return order;
    }

    private static int length(Task.Option option) {
        return option.text().codePointCount(0, option.text().length());
    }

    private static List<Integer> letters(int count, int first) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            order.add((first + i) % count);
        }
        return order;
    }

    private void strategy(String name, Strategy strategy) {
        var caught = new ArrayList<WrittenExercise>();
        for (var question : questions) {
            if (question.exercise().task() instanceof Choice choice && isRight(choice, strategy)) {
                caught.add(question);
            }
        }
        if (caught.size() * 100 <= MOST_PERCENT * questions.size()) {
            return;
        }
        findings.add(
                caught.getFirst(),
                "options",
                "over all packs '%s' is right in %d of %d questions (%d %%, at most %d %%), here too: %s"
                        .formatted(
                                name,
                                caught.size(),
                                questions.size(),
                                caught.size() * 100 / questions.size(),
                                MOST_PERCENT,
                                ids(caught)));
    }

    private static boolean isRight(Choice choice, Strategy strategy) {
        for (int index : strategy.order(choice).subList(0, choice.rightCount())) {
            if (!choice.options().get(index).right()) {
                return false;
            }
        }
        return true;
    }

    private static String ids(List<WrittenExercise> exercises) {
        var ids = new ArrayList<String>();
        for (var exercise : exercises) {
            ids.add(exercise.id());
        }
        return String.join(", ", ids);
    }
}
