package dev.gongbu.aws.read;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.read.Corrections.AddedOption;
import dev.gongbu.aws.read.Corrections.CommandChanges;
import dev.gongbu.aws.read.Corrections.Groups;
import dev.gongbu.value.Problems;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The options of one command, in order, while the corrections are applied to them. */
final class OptionTable {

    private final List<OptionDraft> drafts = new ArrayList<>();
    private final Problems problems;
    private final String command;

    /**
     * A table without options.
     *
     * @param command how problems call the command
     * @param problems is told of corrections that fit nothing
     */
    OptionTable(String command, Problems problems) {
        this.command = command;
        this.problems = problems;
    }

    List<OptionDraft> drafts() {
        return drafts;
    }

    /** Adds an option, in the place of one of the same name. */
    void put(Option option) {
        var draft = new OptionDraft(option);
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).name().equals(option.name())) {
                drafts.set(i, draft);
                return;
            }
        }
        drafts.add(draft);
    }

    boolean has(String name) {
        return find(name) != null;
    }

    void hide(String name) {
        var draft = find(name);
        if (draft != null) {
            draft.hide();
        }
    }

    /** Applies what holds for one command, and tells what does not fit it. */
    void apply(CommandChanges changes, Shapes shapes, Paths paths) {
        apply(changes, shapes, paths, true);
    }

    /** Applies what holds for all commands of a service, as far as it fits this one. */
    void applyWhereItFits(CommandChanges changes, Shapes shapes, Paths paths) {
        apply(changes, shapes, paths, false);
    }

    private void apply(CommandChanges changes, Shapes shapes, Paths paths, boolean mustFit) {
        int line = mustFit ? changes.line() : -1;
        for (var entry : changes.renamed().entrySet()) {
            var draft = find(entry.getKey(), line);
            if (draft != null) {
                draft.rename(entry.getValue());
            }
        }
        for (var entry : changes.twins().entrySet()) {
            renameTwin(entry.getKey(), entry.getValue(), line);
        }
        for (var name : changes.dropped()) {
            drafts.remove(find(name, line));
        }
        for (var option : changes.options()) {
            put(option(option, Option.Role.ADDED, shapes, paths));
        }
        for (var entry : changes.aliases().entrySet()) {
            alias(entry.getKey(), entry.getValue(), line);
        }
        for (var name : changes.hidden()) {
            var draft = find(name, line);
            if (draft != null) {
                draft.hide();
            }
        }
        require(changes.optional(), false, line);
        require(changes.required(), true, line);
        group(changes.groups(), changes.line());
    }

    private void require(List<String> names, boolean required, int line) {
        for (var name : names) {
            var draft = find(name, line);
            if (draft != null) {
                draft.require(required);
            }
        }
    }

    /** Neither an option with an alias nor the alias is required, as one of them is enough. */
    private void alias(String alias, String name, int line) {
        var draft = find(name, line);
        if (draft != null) {
            draft.require(false);
            var copy = draft.copy(alias);
            copy.hide();
            drafts.add(copy);
        }
    }

    private void renameTwin(String old, String twin, int line) {
        for (var draft : drafts) {
            if (draft.twin().equals(old)) {
                draft.renameTwin(twin);
                return;
            }
        }
        unknown(old, line);
    }

    /** Applies the groups: each option of an exclusive one excludes the others. */
    void group(Groups groups, int line) {
        for (var group : groups.exclusive()) {
            for (var name : group) {
                var draft = find(name, line);
                if (draft != null) {
                    draft.exclude(group.stream().filter(each -> !each.equals(name)).toList());
                }
            }
        }
        for (var group : groups.anyOf()) {
            group.forEach(name -> find(name, line));
        }
    }

    Option option(AddedOption added, Option.Role role, Shapes shapes, Paths paths) {
        return new Option(
                added.name(),
                added.positional() ? Option.Role.POSITIONAL : role,
                added.form(),
                shape(added, shapes, paths),
                added.required(),
                added.deprecated(),
                added.choices(),
                added.target(),
                added.traits(),
                "");
    }

    private Shape shape(AddedOption added, Shapes shapes, Paths paths) {
        if (!added.type().isEmpty()) {
            var unknown = paths.unknownNames(added.type());
            if (unknown.isEmpty()) {
                return shapes.shape(added.type());
            }
            problems.problem(added.line(), "uses the unknown type '" + unknown.getFirst() + "'");
        } else if (!added.target().isEmpty()) {
            var reference = paths.reference(added.target());
            if (reference.isPresent()) {
                return shapes.shape(reference.get());
            }
            problems.problem(
                    added.line(),
                    "sets '" + added.target() + "', which is no member of " + command);
        }
        return shapes.shape(
                switch (added.form()) {
                    case SWITCH, TWIN_SWITCH -> "boolean";
                    case LIST, ONE_OR_MORE -> "[string]";
                    case VALUE, OPTIONAL_VALUE, TWIN_VALUE -> "string";
                });
    }

    private @Nullable OptionDraft find(String name) {
        for (var draft : drafts) {
            if (draft.name().equals(name)) {
                return draft;
            }
        }
        return null;
    }

    private @Nullable OptionDraft find(String name, int line) {
        var draft = find(name);
        if (draft == null) {
            unknown(name, line);
        }
        return draft;
    }

    private void unknown(String name, int line) {
        if (line >= 0) {
            problems.problem(line, "corrects '--" + name + "', which " + command + " has not");
        }
    }
}
