package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.complete.Candidate.Kind;
import dev.gongbu.aws.explain.ShapeWords;
import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Offers the options that do not stand in the line yet. */
final class Options {

    private static final int REQUIRED = 0;
    private static final int PLAIN = 2;

    /** What nobody wrote a sentence on is not what a learner looks for first. */
    private static final int RARE = 3;

    private static final int ADDED_TO_ALL = 4;
    private static final int GLOBAL = 5;
    private static final int DEPRECATED = 6;

    private final CommandModel model;
    private final Standing standing;

    Options(CommandModel model, Standing standing) {
        this.model = model;
        this.standing = standing;
    }

    /**
     * Adds the options to a menu.
     *
     * @param ends whether an option ends its word: no equals sign stands behind it
     */
    void addTo(Menu menu, boolean ends) {
        // Twice as many switches would hide the others: a twin is shown to who asks for it.
        boolean twins = menu.typing().latin().startsWith("no");
        var operation = standing.operation();
        if (operation != null) {
            addTo(menu, operation.options(), operation, ends, twins);
        }
        addTo(menu, model.globals(), operation, ends, twins);
    }

    private void addTo(
            Menu menu,
            List<Option> options,
            @Nullable Operation operation,
            boolean ends,
            boolean twins) {
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            if (option.role() == Option.Role.POSITIONAL
                    || option.traits().hidden()
                    || isExcluded(option)) {
                continue;
            }
            int rank = rank(option, operation);
            menu.add(offer(option, option.name(), rank, ends, ""));
            String twin = option.traits().twin();
            if (twins && !twin.isEmpty()) {
                menu.add(offer(option, twin, rank, ends, "--" + option.name() + "의 반대"));
            }
        }
    }

    private static Offer offer(Option option, String name, int rank, boolean ends, String korean) {
        return new Offer(
                option.role() == Option.Role.GLOBAL ? Kind.GLOBAL : Kind.OPTION,
                name,
                "--" + name,
                "--" + name,
                ends,
                rank,
                option.required(),
                option.deprecated(),
                korean.isEmpty() ? ShapeWords.of(option, Language.KOREAN) : korean,
                "");
    }

    /** Whether it stands in the line already, or something that must not stand beside it. */
    private boolean isExcluded(Option option) {
        for (var used : standing.used()) {
            if (used.name().equals(option.name())
                    || used.traits().excludes().contains(option.name())
                    || option.traits().excludes().contains(used.name())) {
                return true;
            }
        }
        return false;
    }

    private int rank(Option option, @Nullable Operation operation) {
        if (option.deprecated()) {
            return DEPRECATED;
        }
        if (operation != null && isMissing(option, operation, standing.used())) {
            return REQUIRED;
        }
        return switch (option.role()) {
            case GLOBAL -> GLOBAL;
            case PAGING, INPUT -> ADDED_TO_ALL;
            case MEMBER, ADDED, POSITIONAL -> option.korean().isEmpty() ? RARE : PLAIN;
        };
    }

    /** Whether the command is refused without it: itself, or any of its group. */
    static boolean isMissing(Option option, Operation operation, List<Option> used) {
        for (var other : used) {
            boolean gives =
                    other.name().equals(option.name())
                            || other.role() == Option.Role.INPUT
                                    && other.name().startsWith("cli-input");
            if (gives) {
                return false;
            }
        }
        return option.required() || isOneOfMissing(option, operation, used);
    }

    /** Whether it is one of those of which one has to be given, and none is. */
    private static boolean isOneOfMissing(Option option, Operation operation, List<Option> used) {
        for (var group : operation.traits().anyOf()) {
            if (group.contains(option.name())) {
                for (var other : used) {
                    if (group.contains(other.name())) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }
}
