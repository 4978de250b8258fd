package dev.gongbu.grade;

import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/** Finds what an author says to a wrong answer. */
final class CommandMistakes {

    private final CommandCall answer;
    private final CommandCall solution;
    private final Predicate<String> isSame;

    /**
     * For an answer.
     *
     * @param solution the nearest one
     * @param isSame whether the answer is the same call as a line
     */
    CommandMistakes(CommandCall answer, CommandCall solution, Predicate<String> isSame) {
        this.answer = answer;
        this.solution = solution;
        this.isSame = isSame;
    }

    /** The first that matches, or null. */
    @Nullable Mistake first(List<Mistake> mistakes) {
        for (var mistake : mistakes) {
            if (matches(mistake.when())) {
                return mistake;
            }
        }
        return null;
    }

    private boolean matches(When when) {
        return switch (when) {
            case When.OptionIs is -> is(is.option(), is.glob());
            case When.OptionIsNot not -> answer.has(not.option()) && !is(not.option(), not.glob());
            case When.OptionMissing missing -> lacks(missing.option());
            case When.OptionPresent present -> isAsked() && answer.has(present.option());
            case When.OperationIs operation ->
                    (answer.service() + " " + answer.operation()).equals(operation.operation());
            case When.ServiceIs service -> answer.service().equals(service.service());
            case When.AnswerIs answers -> answers.answers().stream().anyMatch(isSame);
        };
    }

    /** Whether it is the command that is asked for, right or not in the rest. */
    private boolean isAsked() {
        return answer.check().operation().isPresent()
                && answer.service().equals(solution.service())
                && answer.operation().equals(solution.operation());
    }

    /**
     * Every other command lacks the option as well, and who typed an option that there is not may
     * have meant it.
     */
    private boolean lacks(String option) {
        return !answer.has(option)
                && isAsked()
                && answer.check().errors().stream().noneMatch(error -> isStray(error.rule()));
    }

    private static boolean isStray(Rule rule) {
        return rule == Rule.UNKNOWN_OPTION
                || rule == Rule.AMBIGUOUS_OPTION
                || rule == Rule.UNEXPECTED_WORD;
    }

    /** The value as text, as it stands in the line with its quotes, or spelled otherwise. */
    private boolean is(String option, String glob) {
        var use = answer.use(option);
        if (use == null) {
            return false;
        }
        if (CommandGlob.matches(glob, use.text())) {
            return true;
        }
        int from = use.typed().isEmpty() ? use.from() : Math.min(use.nameTo(), use.to());
        var typed = answer.check().line().substring(from, use.to());
        var value = typed.startsWith("=") ? typed.substring(1) : typed.strip();
        return CommandGlob.matches(glob, value) || isSpelled(use, glob);
    }

    /** The value as it could be typed as well: as shorthand, as JSON. */
    private boolean isSpelled(CommandUse use, String glob) {
        var value = answer.check().parameters().get(use.option().target());
        if (value == null) {
            return false;
        }
        for (var spelled : CommandSpelling.all(value)) {
            if (CommandGlob.matches(glob, spelled)) {
                return true;
            }
        }
        return false;
    }
}
