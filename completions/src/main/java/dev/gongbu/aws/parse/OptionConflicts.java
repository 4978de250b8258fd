package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds options that exclude each other, and groups of which none was typed. */
final class OptionConflicts {

    private static final Set<String> STRICT = Set.of("emr", "deploy");

    private final Operation operation;
    private final ParsedWords parsed;
    private final List<Finding> errors = new ArrayList<>();

    OptionConflicts(Operation operation, ParsedWords parsed) {
        this.operation = operation;
        this.parsed = parsed;
    }

    /**
     * All conflicts.
     *
     * @param pages whether the command line may gather pages
     * @param end where a missing option would stand
     */
    List<Finding> find(boolean pages, int end) {
        excluded();
        if (operation.traits().paged() && (!pages || pagesByHand())) {
            paging();
        }
        for (var group : operation.traits().anyOf()) {
            if (group.stream().allMatch(name -> use(name).isEmpty())) {
                errors.add(
                        OptionFindings.oneOf(
                                group.stream().map(name -> "--" + name).toList(), end));
            }
        }
        return errors;
    }

    private void excluded() {
        for (var option : operation.options()) {
            for (var other : option.traits().excludes()) {
                var here = use(option.name());
                var there = use(other);
                if (here.isPresent() && there.isPresent()) {
                    tell(option.typed(), "--" + other, here.get().word());
                }
            }
            if (option.form() == Option.Form.TWIN_VALUE || hasStrictTwins(option)) {
                twins(option);
            }
        }
    }

    /** Of two options that exclude each other, both may say so; it is told once. */
    private void tell(String name, String other, Word word) {
        boolean told =
                errors.stream().anyMatch(finding -> finding.english().contains(name + " option"));
        if (!told) {
            errors.add(
                    OptionFindings.exclusive(ErrorClass.ParamValidationError, word, name, other));
        }
    }

    private void twins(Option option) {
        var yes = last(option, false);
        var no = last(option, true);
        if (yes.isPresent() && no.isPresent()) {
            errors.add(
                    OptionFindings.exclusive(
                            ErrorClass.ParamValidationError,
                            no.get().word(),
                            option.typed(),
                            no.get().argument().name()));
        }
    }

    /** Whether it is a switch of one of the few commands that do not let the last one count. */
    private boolean hasStrictTwins(Option option) {
        return option.form() == Option.Form.TWIN_SWITCH
                && operation.apiName().isEmpty()
                && STRICT.contains(operation.service());
    }

    private Optional<Use> last(Option option, boolean negative) {
        return parsed.uses().stream()
                .filter(use -> use.argument().target().equals(option.name()))
                .filter(use -> use.argument().negative() == negative)
                .reduce((first, second) -> second);
    }

    /** Whether an option that the command line hides was typed, which turns its own paging off. */
    private boolean pagesByHand() {
        return operation.options().stream()
                .anyMatch(option -> option.traits().hidden() && use(option.name()).isPresent());
    }

    private void paging() {
        for (var option : operation.options()) {
            var use = use(option.name());
            if (option.role() == Option.Role.PAGING && use.isPresent() && !isShadow(option)) {
                errors.add(
                        OptionFindings.exclusive(
                                ErrorClass.ParamValidationError,
                                use.get().word(),
                                option.typed(),
                                "--no-paginate"));
            }
        }
    }

    /** Whether the API has a member of that name, which takes the option's place. */
    private boolean isShadow(Option option) {
        var plain = option.name().replace("-", "");
        return operation.input().members().stream()
                .anyMatch(member -> member.name().equalsIgnoreCase(plain));
    }

    private Optional<Use> use(String name) {
        return parsed.use(name);
    }
}
