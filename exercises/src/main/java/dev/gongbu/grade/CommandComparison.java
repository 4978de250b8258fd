package dev.gongbu.grade;

import dev.gongbu.exercise.Verdict.Portion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * How a call compares with a right one.
 *
 * @param portions what a right call consists of, and what the answer has beside it
 * @param differences in the order in which they are told
 */
record CommandComparison(List<Portion> portions, List<CommandDifference> differences) {

    CommandComparison {
        portions = List.copyOf(portions);
        differences = List.copyOf(differences);
    }

    /** Whether both calls are the same. */
    boolean isEqual() {
        return differences.isEmpty();
    }

    /** The first difference, or null. */
    @Nullable CommandDifference first() {
        return differences.isEmpty() ? null : differences.getFirst();
    }

    /** The weight of what is right, 0 to 1. */
    double score() {
        double right = 0;
        double all = 0;
        for (var portion : portions) {
            all += portion.weight();
            right += portion.right() ? portion.weight() : 0;
        }
        return all == 0 ? 0 : right / all;
    }

    /** Gathers portions and differences; of these, those of a kind told first come first. */
    static final class Gathering {
        private final List<Portion> portions = new ArrayList<>();
        private final List<CommandDifference> differences = new ArrayList<>();

        void portion(String what, double weight, boolean right) {
            portions.add(new Portion(what, weight, right));
        }

        void add(CommandDifference difference) {
            differences.add(difference);
        }

        CommandComparison done() {
            var sorted = new ArrayList<>(differences);
            sorted.sort((one, other) -> {
                int kinds = one.kind().compareTo(other.kind());
                return kinds != 0 ? kinds : Integer.compare(one.from(), other.from());
            });
            return new CommandComparison(portions, sorted);
        }
    }
}
