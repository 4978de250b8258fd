package dev.gongbu.exercise;

import java.util.List;

/**
 * What an author tells a typical wrong answer.
 *
 * @param when which answer is meant
 * @param say what it is told, in Korean
 */
public record Mistake(When when, String say) {

    /** Which wrong answer is meant. */
    public sealed interface When {
        /** A command's option whose value a glob matches. */
        record OptionIs(String option, String glob) implements When {}

        /** A command's option whose value a glob does not match. */
        record OptionIsNot(String option, String glob) implements When {}

        /** A command without an option. */
        record OptionMissing(String option) implements When {}

        /** A command with an option. */
        record OptionPresent(String option) implements When {}

        /** Another command of these two words. */
        record OperationIs(String operation) implements When {}

        /** A command of another service. */
        record ServiceIs(String service) implements When {}

        /** One of these answers, compared as answers of the exercise's kind are. */
        record AnswerIs(List<String> answers) implements When {
            public AnswerIs {
                answers = List.copyOf(answers);
            }
        }
    }
}
