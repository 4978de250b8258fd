package dev.gongbu.grade;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.syntax.Words;
import dev.gongbu.exercise.Task.CommandCheck;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.exercise.Task.OptionRule.Test;
import dev.gongbu.grade.CommandCall.Setting;
import dev.gongbu.grade.CommandComparison.Gathering;
import dev.gongbu.grade.CommandDifference.Cause;
import dev.gongbu.grade.CommandValue.Fields;
import dev.gongbu.grade.CommandValue.Items;
import dev.gongbu.grade.CommandValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Holds an answer against what its author says that matters. */
final class CommandRules {

    private static final String MISSING = "--…";

    private final CommandCheck rules;
    private final CommandCall answer;
    private final Function<String, CommandCall> calls;
    private final CommandPlaces places;
    private final Gathering gathering = new Gathering();

    private CommandRules(
            CommandCheck rules, CommandCall answer, Function<String, CommandCall> calls) {
        this.rules = rules;
        this.answer = answer;
        this.calls = calls;
        this.places = new CommandPlaces(answer.check());
    }

    /**
     * Compares.
     *
     * @param calls reads a line in the same way as the answer was read
     */
    static CommandComparison compare(
            CommandCheck rules, CommandCall answer, Function<String, CommandCall> calls) {
        return new CommandRules(rules, answer, calls).compare();
    }

    private CommandComparison compare() {
        var operation = rules.operation();
        if (!CommandComparer.command(gathering, places, rules.service(), operation, answer)) {
            rules.options()
                    .forEach((name, rule) -> {
                        if (!(rule.test() instanceof Test.Absent)) {
                            gathering.portion(MISSING, rule.weight(), false);
                        }
                    });
            return gathering.done();
        }
        rules.options().forEach(this::rule);
        surplus();
        CommandComparer.words(gathering, places, answer);
        return gathering.done();
    }

    private void rule(String name, OptionRule rule) {
        var use = answer.use(name);
        var value = value(name, use);
        if (rule.test() instanceof Test.Absent) {
            if (use != null) {
                surplus(use);
            }
            return;
        }
        if (use == null && value == null) {
            gathering.portion(MISSING, rule.weight(), false);
            gathering.add(
                    new CommandDifference(
                            Cause.MISSING,
                            places.end(),
                            places.end(),
                            expected(name, rule),
                            "",
                            ""));
            return;
        }
        var label = use == null ? "--cli-input-json" : use.name();
        var difference = test(name, rule.test(), use, value, label);
        gathering.portion(label, rule.weight(), difference == null);
        if (difference != null) {
            gathering.add(difference);
        }
    }

    /** What the option sets, in whatever way it was typed, or null. */
    private @Nullable CommandValue value(String name, @Nullable CommandUse use) {
        var key = key(name);
        var setting = answer.settings().get(key);
        if (setting == null && use != null) {
            setting = answer.settings().get(use.name());
        }
        boolean isWhole = setting != null && (use != null || setting.uses().isEmpty());
        return isWhole && setting != null ? setting.value() : null;
    }

    private String key(String name) {
        var operation = answer.check().operation();
        if (operation.isPresent()) {
            for (var option : operation.get().options()) {
                if (option.name().equals(name) && !option.target().isEmpty()) {
                    return option.target();
                }
            }
        }
        return "--" + name;
    }

    private @Nullable CommandDifference test(
            String name,
            Test test,
            @Nullable CommandUse use,
            @Nullable CommandValue value,
            String label) {
        return switch (test) {
            case Test.Equal equal -> equal(name, equal, use, value, label);
            case Test.Includes includes -> includes(includes, value, use, label);
            case Test.Contains contains -> contains(name, contains, value, use, label);
            case Test.Glob glob -> glob(glob, use, value, label);
            case Test.Present present -> null;
            case Test.Absent absent -> null;
        };
    }

    private @Nullable CommandDifference equal(
            String name,
            Test.Equal equal,
            @Nullable CommandUse use,
            @Nullable CommandValue value,
            String label) {
        var right = typed(name, equal.value());
        var wanted = right == null ? null : right.value();
        if (wanted != null && value != null) {
            return wanted.key().equals(value.key()) ? null : CommandDepth.of(label, wanted, value);
        }
        boolean same = use != null && use.text().equals(equal.value());
        return same ? null : other(Cause.OTHER_VALUE, use, value, label, "", equal.value());
    }

    /** The setting that an option makes when its value is typed so, or null. */
    private @Nullable Setting typed(String name, String value) {
        var option = option(name);
        if (option == null || option.role() == Role.POSITIONAL) {
            return null;
        }
        var line = new StringBuilder("aws " + rules.service() + " " + rules.operation());
        line.append(" --").append(name);
        for (var word : words(option, value)) {
            line.append(' ').append('\'').append(word.replace("'", "'\"'\"'")).append('\'');
        }
        var settings = calls.apply(line.toString()).settings();
        var setting = settings.get(key(name));
        return setting == null ? settings.get("--" + name) : setting;
    }

    private static List<String> words(Option option, String value) {
        var form = option.form();
        if (form == Option.Form.SWITCH || form == Option.Form.TWIN_SWITCH) {
            return List.of();
        }
        boolean isList = form == Option.Form.LIST || form == Option.Form.ONE_OR_MORE;
        if (!isList || value.startsWith("[") || value.startsWith("{")) {
            return List.of(value);
        }
        return Words.of(value).list().stream().map(word -> word.text()).toList();
    }

    private @Nullable Option option(String name) {
        var operation = answer.check().operation();
        if (operation.isPresent()) {
            for (var option : operation.get().options()) {
                if (option.name().equals(name)) {
                    return option;
                }
            }
        }
        var use = answer.use(name);
        return use == null ? null : use.option();
    }

    private @Nullable CommandDifference includes(
            Test.Includes includes,
            @Nullable CommandValue value,
            @Nullable CommandUse use,
            String label) {
        for (var entry : includes.entries().entrySet()) {
            var path = entry.getKey();
            var found = value == null ? List.<CommandValue>of() : find(value, path);
            if (found.isEmpty()) {
                var wanted = path + "=" + entry.getValue();
                return other(Cause.MEMBER_MISSING, use, value, label, "", wanted);
            }
            if (found.stream().noneMatch(each -> isText(each, entry.getValue()))) {
                return CommandDepth.of(label, wanted(entry.getValue()), found.getFirst()).in(path);
            }
        }
        return null;
    }

    private static CommandValue wanted(String text) {
        return new Scalar(CommandValue.Type.TEXT, text, text, 0, 0);
    }

    /** The values at a path; a key may hold dots itself, and lists are entered everywhere. */
    private static List<CommandValue> find(CommandValue value, String path) {
        var found = new ArrayList<CommandValue>();
        find(value, path, found);
        return found;
    }

    private static void find(CommandValue value, String path, List<CommandValue> found) {
        if (path.isEmpty()) {
            found.add(value);
            return;
        }
        if (value instanceof Items items) {
            int dot = path.indexOf('.');
            var first = dot < 0 ? path : path.substring(0, dot);
            for (int i = 0; i < items.list().size(); i++) {
                if (first.equals(String.valueOf(i))) {
                    find(items.list().get(i), dot < 0 ? "" : path.substring(dot + 1), found);
                } else {
                    find(items.list().get(i), path, found);
                }
            }
        }
        if (value instanceof Fields fields) {
            var whole = named(fields, path);
            if (whole != null) {
                found.add(whole);
                return;
            }
            for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                var part = named(fields, path.substring(0, dot));
                if (part != null) {
                    find(part, path.substring(dot + 1), found);
                }
            }
        }
    }

    /** The value under a name as it was typed, or null. */
    private static @Nullable CommandValue named(Fields fields, String name) {
        for (var entry : fields.entries().values()) {
            if (entry.name().equals(name)) {
                return entry.value();
            }
        }
        return fields.value(name);
    }

    /** Whether a value is what a text says: the text itself, the number, or all of a short list. */
    private static boolean isText(CommandValue value, String text) {
        return switch (value) {
            case Scalar scalar ->
                    scalar.text().equals(text)
                            || scalar.shown().equals(text)
                            || new CommandValues.Reading(true, false)
                                    .number(text)
                                    .filter(scalar.text()::equals)
                                    .isPresent();
            case Items items ->
                    items.list().size() == 1 && isText(items.list().getFirst(), text)
                            || items.shown().equals(text);
            case Fields fields -> fields.shown().equals(text);
        };
    }

    private @Nullable CommandDifference contains(
            String name,
            Test.Contains contains,
            @Nullable CommandValue value,
            @Nullable CommandUse use,
            String label) {
        var here = new HashSet<String>();
        if (value instanceof Items items) {
            items.list().forEach(item -> here.add(item.key()));
        }
        for (var wanted : contains.values()) {
            var right = typed(name, wanted);
            boolean found =
                    right != null && right.value() instanceof Items items
                            ? items.list().stream().allMatch(item -> here.contains(item.key()))
                            : use != null && use.values().contains(wanted);
            if (!found) {
                return other(Cause.MEMBER_MISSING, use, value, label, "", wanted);
            }
        }
        return null;
    }

    private @Nullable CommandDifference glob(
            Test.Glob glob, @Nullable CommandUse use, @Nullable CommandValue value, String label) {
        boolean isTyped = use != null && CommandGlob.matches(glob.pattern(), use.text());
        boolean isMeant =
                value instanceof Scalar scalar
                        && CommandGlob.matches(glob.pattern(), scalar.shown());
        return isTyped || isMeant
                ? null
                : other(Cause.OTHER_VALUE, use, value, label, "", glob.pattern());
    }

    private CommandDifference other(
            Cause cause,
            @Nullable CommandUse use,
            @Nullable CommandValue value,
            String label,
            String path,
            String expected) {
        int from = value != null ? value.from() : use != null ? use.from() : places.end();
        int to = value != null ? value.to() : use != null ? use.to() : places.end();
        return new CommandDifference(cause, from, Math.max(from, to), expected, label, path);
    }

    private static String expected(String name, OptionRule rule) {
        return switch (rule.test()) {
            case Test.Equal equal -> "--" + name + " " + equal.value();
            case Test.Glob glob -> "--" + name + " " + glob.pattern();
            default -> "--" + name;
        };
    }

    private void surplus() {
        var told = new HashSet<String>();
        for (var setting : answer.settings().values()) {
            for (var use : setting.uses()) {
                if (!isRuled(use)
                        && !isAllowed(use)
                        && !CommandAllowance.isHarmless(answer, setting)
                        && told.add(use.name())) {
                    surplus(use);
                }
            }
            if (setting.uses().isEmpty() && !ruledMembers().contains(setting.key())) {
                gathering.portion(setting.label(), 1, false);
                gathering.add(
                        new CommandDifference(
                                Cause.MEMBER_SURPLUS,
                                setting.value().from(),
                                Math.max(setting.value().from(), setting.value().to()),
                                "",
                                setting.label(),
                                setting.key()));
            }
        }
    }

    private Set<String> ruledMembers() {
        var members = new HashSet<String>();
        rules.options().keySet().forEach(name -> members.add(key(name)));
        rules.allowed().forEach(name -> members.add(key(name)));
        return members;
    }

    private boolean isRuled(CommandUse use) {
        return rules.options().keySet().stream().anyMatch(use::isNamed);
    }

    private boolean isAllowed(CommandUse use) {
        return rules.allowed().stream().anyMatch(use::isNamed);
    }

    private void surplus(CommandUse use) {
        gathering.portion(use.name(), 1, false);
        gathering.add(
                new CommandDifference(Cause.SURPLUS, use.from(), use.to(), "", use.name(), ""));
    }
}
