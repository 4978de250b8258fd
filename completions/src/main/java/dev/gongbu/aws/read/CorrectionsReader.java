package dev.gongbu.aws.read;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.read.Corrections.AddedCommand;
import dev.gongbu.aws.read.Corrections.AddedOption;
import dev.gongbu.aws.read.Corrections.CommandChanges;
import dev.gongbu.aws.read.Corrections.Destructive;
import dev.gongbu.aws.read.Corrections.Groups;
import dev.gongbu.aws.read.Corrections.ServiceChanges;
import dev.gongbu.value.Fields;
import dev.gongbu.value.Problems;
import dev.gongbu.value.Value;
import dev.gongbu.value.ValueReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads corrections.yaml. */
final class CorrectionsReader {

    private static final Map<String, Option.Form> FORMS =
            Map.of(
                    "switch", Option.Form.SWITCH,
                    "twin-switch", Option.Form.TWIN_SWITCH,
                    "value", Option.Form.VALUE,
                    "optional-value", Option.Form.OPTIONAL_VALUE,
                    "list", Option.Form.LIST,
                    "one-or-more", Option.Form.ONE_OR_MORE);

    private final Problems problems;
    private Map<String, List<AddedOption>> shared = Map.of();

    CorrectionsReader(Problems problems) {
        this.problems = problems;
    }

    Corrections read(String text) {
        var nothing = new Value.Entries(1, Map.of());
        var value = new ValueReader().yaml(problems, text, 1).orElse(nothing);
        var file =
                Fields.of(problems, value)
                        .orElseGet(() -> Fields.of(problems, nothing).orElseThrow());
        shared = sets(file.entries("sets"));
        var corrections =
                new Corrections(
                        file.textMap("names"),
                        destructive(file),
                        file.texts("regions"),
                        options(file.entries("globals"), false),
                        options(file.entries("paging"), false),
                        options(file.entries("input"), false),
                        services(file.entries("services")));
        file.rejectUnknown();
        return corrections;
    }

    private Map<String, List<AddedOption>> sets(Map<String, Value> values) {
        var sets = new LinkedHashMap<String, List<AddedOption>>();
        for (var entry : values.entrySet()) {
            if (entry.getValue() instanceof Value.Entries entries) {
                sets.put(entry.getKey(), options(entries.values(), false));
            } else {
                problems.problem(entry.getValue().line(), "should be options by name");
            }
        }
        return sets;
    }

    private Destructive destructive(Fields file) {
        var fields = file.fields("destructive");
        if (fields.isEmpty()) {
            return new Destructive(Set.of(), Map.of(), Map.of());
        }
        var destructive =
                new Destructive(
                        Set.copyOf(fields.get().texts("verbs")),
                        fields.get().fields("also").map(Fields::textLists).orElse(Map.of()),
                        fields.get().fields("not").map(Fields::textLists).orElse(Map.of()));
        fields.get().rejectUnknown();
        return destructive;
    }

    private Map<String, ServiceChanges> services(Map<String, Value> values) {
        var services = new LinkedHashMap<String, ServiceChanges>();
        for (var entry : values.entrySet()) {
            Fields.of(problems, entry.getValue())
                    .ifPresent(fields ->
                            services.put(
                                    entry.getKey(),
                                    service(entry.getKey(), fields, entry.getValue().line())));
        }
        return services;
    }

    private ServiceChanges service(String name, Fields fields, int line) {
        var title = fields.optionalText("title").orElse("");
        var service =
                new ServiceChanges(
                        line,
                        fields.optionalText("api").orElse(title.isEmpty() ? name : ""),
                        title,
                        fields.flag("absent"),
                        fields.flag("flags"),
                        texts(fields, "types"),
                        texts(fields, "copy"),
                        fields.optionalTexts("remove"),
                        changes(fields.entries("change")),
                        commands(fields.entries("add")));
        fields.rejectUnknown();
        return service;
    }

    private Map<String, CommandChanges> changes(Map<String, Value> values) {
        var changes = new LinkedHashMap<String, CommandChanges>();
        for (var entry : values.entrySet()) {
            Fields.of(problems, entry.getValue())
                    .ifPresent(fields ->
                            changes.put(entry.getKey(), change(fields, entry.getValue().line())));
        }
        return changes;
    }

    private CommandChanges change(Fields fields, int line) {
        var changes =
                new CommandChanges(
                        line,
                        texts(fields, "rename"),
                        texts(fields, "rename-twin"),
                        texts(fields, "alias"),
                        fields.optionalTexts("drop"),
                        fields.optionalTexts("hide"),
                        fields.optionalTexts("optional"),
                        fields.optionalTexts("require"),
                        fields.optionalTexts("fill"),
                        options(fields),
                        groups(fields));
        fields.rejectUnknown();
        return changes;
    }

    private Map<String, AddedCommand> commands(Map<String, Value> values) {
        var commands = new LinkedHashMap<String, AddedCommand>();
        for (var entry : values.entrySet()) {
            int line = entry.getValue().line();
            if (entry.getValue() instanceof Value.Nothing) {
                var groups = new Groups(List.of(), List.of());
                commands.put(
                        name(entry.getKey()), new AddedCommand(line, false, List.of(), groups));
                continue;
            }
            Fields.of(problems, entry.getValue())
                    .ifPresent(fields -> commands.put(name(entry.getKey()), command(fields, line)));
        }
        return commands;
    }

    /** A dot stands for the name of a command that is the service itself. */
    private static String name(String key) {
        return key.equals(".") ? "" : key;
    }

    private AddedCommand command(Fields fields, int line) {
        var command =
                new AddedCommand(line, fields.flag("deprecated"), options(fields), groups(fields));
        fields.rejectUnknown();
        return command;
    }

    private List<AddedOption> options(Fields fields) {
        var options = new ArrayList<AddedOption>();
        options.addAll(options(fields.entries("values"), true));
        for (var set : fields.optionalTexts("use")) {
            if (shared.containsKey(set)) {
                options.addAll(shared.get(set));
            } else {
                problems.problem(fields.line("use"), "uses the unknown set '" + set + "'");
            }
        }
        options.addAll(options(fields.entries("options"), false));
        return options;
    }

    private List<AddedOption> options(Map<String, Value> values, boolean positional) {
        var options = new ArrayList<AddedOption>();
        for (var entry : values.entrySet()) {
            var name = entry.getKey();
            switch (entry.getValue()) {
                case Value.Nothing nothing ->
                        options.add(plain(name, positional, Option.Form.VALUE, nothing.line()));
                case Value.Text text ->
                        options.add(plain(name, positional, form(text), text.line()));
                default ->
                        Fields.of(problems, entry.getValue())
                                .ifPresent(fields ->
                                        options.add(
                                                option(
                                                        name,
                                                        positional,
                                                        fields,
                                                        entry.getValue().line())));
            }
        }
        return options;
    }

    private static AddedOption plain(String name, boolean positional, Option.Form form, int line) {
        var traits =
                new Option.Traits(false, false, form.hasTwin() ? "no-" + name : "", "", List.of());
        return new AddedOption(
                line, name, positional, form, "", positional, false, List.of(), "", traits);
    }

    private AddedOption option(String name, boolean positional, Fields fields, int line) {
        var form =
                fields.optionalText("form")
                        .map(text -> form(new Value.Text(fields.line("form"), text)))
                        .orElse(Option.Form.VALUE);
        var twin = fields.optionalText("twin").orElse(form.hasTwin() ? "no-" + name : "");
        var option =
                new AddedOption(
                        line,
                        name,
                        positional,
                        form,
                        fields.optionalText("type").orElse(""),
                        positional ? !fields.flag("optional") : fields.flag("required"),
                        fields.flag("deprecated"),
                        fields.optionalTexts("choices"),
                        fields.optionalText("sets").orElse(""),
                        new Option.Traits(
                                fields.flag("hidden"),
                                fields.flag("destructive"),
                                twin,
                                "",
                                fields.optionalTexts("excludes")));
        fields.rejectUnknown();
        return option;
    }

    private Option.Form form(Value.Text text) {
        var form = FORMS.get(text.text());
        if (form == null) {
            problems.problem(text.line(), "has the unknown form '" + text.text() + "'");
            return Option.Form.VALUE;
        }
        return form;
    }

    private Groups groups(Fields fields) {
        return new Groups(lists(fields, "any-of"), lists(fields, "exclusive"));
    }

    private List<List<String>> lists(Fields fields, String key) {
        var lists = new ArrayList<List<String>>();
        if (fields.optionalValue(key).isEmpty()) {
            return lists;
        }
        for (var value : fields.items(key)) {
            var inner = new Value.Entries(value.line(), Map.of(key, value));
            Fields.of(problems, inner).ifPresent(each -> lists.add(each.texts(key)));
        }
        return lists;
    }

    private static Map<String, String> texts(Fields fields, String key) {
        return fields.optionalValue(key).isEmpty() ? Map.of() : fields.textMap(key);
    }
}
