package dev.gongbu.grade;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.grade.CommandValue.Items;
import dev.gongbu.grade.CommandValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a line calls, in a form in which two calls can be compared. */
final class CommandCall {

    private static final Set<String> FILTERS = Set.of("--include", "--exclude");

    /**
     * A member of the request, or an option that sets none.
     *
     * @param key the member's name, or that of the option with its dashes
     * @param uses what was typed to set it; empty where an input document did
     */
    record Setting(String key, List<CommandUse> uses, CommandValue value) {
        Setting {
            uses = List.copyOf(uses);
        }

        /** The name of the option that is to be named when this is talked of. */
        String label() {
            return uses.isEmpty() ? "--cli-input-json" : uses.getFirst().name();
        }

        /** Whether it belongs to every command, or to how results are fetched and shown. */
        boolean isAside() {
            if (uses.isEmpty()) {
                return false;
            }
            var role = uses.getFirst().option().role();
            return role == Role.GLOBAL || role == Role.PAGING || role == Role.INPUT;
        }
    }

    private final Check check;
    private final CommandValues values;
    private final List<CommandUse> uses;
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private CommandCall(Check check, CommandValues.Reading reading) {
        this.check = check;
        this.uses = new ArrayList<>(CommandUse.all(check.parts()));
        this.values =
                new CommandValues(
                        reading,
                        check.line(),
                        service(),
                        isRaw(),
                        CommandPlaceholders.of(service(), check.request()));
    }

    static CommandCall of(Check check, CommandValues.Reading reading) {
        var call = new CommandCall(check, reading);
        check.operation().ifPresent(call::read);
        return call;
    }

    Check check() {
        return check;
    }

    /** As it is typed; empty where none was recognised. */
    String service() {
        return check.service().map(service -> service.name()).orElse("");
    }

    /** As it is typed; empty where none was recognised. */
    String operation() {
        return check.operation().map(Operation::name).orElse("");
    }

    /** All options and values without a name, in the order of the line. */
    List<CommandUse> uses() {
        return uses;
    }

    /** What is set, by key. */
    Map<String, Setting> settings() {
        return settings;
    }

    /** Whether an option was typed, by its name without dashes. */
    boolean has(String option) {
        return use(option) != null;
    }

    /** The input document that nobody can read, since it is a file or YAML, or null. */
    @Nullable Setting hiddenInput() {
        for (var setting : settings.values()) {
            if (setting.isAside()
                    && setting.key().startsWith("--cli-input")
                    && !(setting.value() instanceof CommandValue.Fields)) {
                return setting;
            }
        }
        return null;
    }

    /** The use that counts of an option by its name without dashes, or null. */
    @Nullable CommandUse use(String option) {
        CommandUse last = null;
        for (var use : uses) {
            last = use.isNamed(option) ? use : last;
        }
        return last;
    }

    /** The option that an earlier one was typed for as well, with another value, or null. */
    @Nullable CommandUse repeated(boolean same) {
        var seen = new LinkedHashMap<String, CommandUse>();
        for (var use : uses) {
            if (use.option().role() == Role.POSITIONAL || isFilter(use)) {
                continue;
            }
            var before = seen.put(use.option().name(), use);
            if (before != null && isSame(before, use) == same) {
                return use;
            }
        }
        return null;
    }

    private static boolean isSame(CommandUse one, CommandUse other) {
        return one.name().equals(other.name()) && one.values().equals(other.values());
    }

    /** The filters of {@code aws s3} add up, the later the stronger. */
    private boolean isFilter(CommandUse use) {
        return service().equals("s3") && FILTERS.contains(use.name());
    }

    private boolean isRaw() {
        return check.globals().getOrDefault("cli-binary-format", "").equals("raw-in-base64-out");
    }

    private void read(Operation operation) {
        for (var entry : check.request().entries()) {
            var shape = operation.input().member(entry.key()).map(member -> member.shape());
            member(entry, shape.orElse(null));
        }
        var filters = new ArrayList<CommandUse>();
        for (var use : uses) {
            if (isFilter(use)) {
                filters.add(use);
            } else if (use.option().target().isEmpty() || use.option().role() == Role.PAGING) {
                settings.remove(use.name());
                settings.put(use.name(), new Setting(use.name(), List.of(use), own(use)));
            }
        }
        if (!filters.isEmpty()) {
            settings.put("filters", new Setting("filters", filters, filters(filters)));
        }
        paths(operation);
    }

    private void member(Value.Entry entry, @Nullable Shape shape) {
        var setting = new ArrayList<CommandUse>();
        for (var use : uses) {
            if (use.member().equals(entry.key())) {
                setting.removeIf(before -> before.option().name().equals(use.option().name()));
                setting.add(use); // of two the last counts
            }
        }
        if (setting.isEmpty()) {
            around(entry.value()).ifPresent(setting::add);
        }
        if (setting.stream().allMatch(use -> use.option().role() == Role.PAGING)
                && !setting.isEmpty()) {
            return;
        }
        boolean isInput = setting.size() == 1 && setting.getFirst().option().role() == Role.INPUT;
        var value = values.of(entry.key(), entry.value(), shape);
        settings.put(entry.key(), new Setting(entry.key(), isInput ? List.of() : setting, value));
    }

    /** The option in which a value stands. */
    private Optional<CommandUse> around(Value value) {
        for (var use : uses) {
            if (use.from() <= value.from() && value.from() < use.to()) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    /** The value of an option that sets no member of the request. */
    private CommandValue own(CommandUse use) {
        var value = check.values().get(use.option().name());
        if (value != null && use.option().role() != Role.PAGING) {
            return isPath(use)
                    ? path(use)
                    : values.of(use.option().name(), value, use.option().shape());
        }
        var text = use.values().isEmpty() ? use.name() : use.text();
        var typed = use.name().equals("--query") ? CommandQuery.plain(text) : text;
        int from = use.values().isEmpty() ? use.from() : Math.min(use.nameTo() + 1, use.to());
        return new Scalar(CommandValue.Type.TEXT, typed, text, from, use.to());
    }

    private boolean isPath(CommandUse use) {
        return use.option().role() == Role.POSITIONAL
                && (service().equals("s3") || use.option().name().endsWith("outfile"));
    }

    private CommandValue path(CommandUse use) {
        var path =
                service().equals("s3")
                        ? CommandPaths.one(operation(), has("recursive"), use.text())
                        : CommandPaths.plain(use.text());
        return new Scalar(CommandValue.Type.TEXT, path, use.text(), use.from(), use.to());
    }

    /** Of filters that stand side by side and say the same the order does not matter. */
    private static CommandValue filters(List<CommandUse> filters) {
        var runs = new ArrayList<CommandValue>();
        var run = new ArrayList<CommandValue>();
        for (int i = 0; i < filters.size(); i++) {
            var use = filters.get(i);
            run.add(
                    new Scalar(
                            CommandValue.Type.TEXT,
                            use.name() + use.text(),
                            use.text(),
                            use.from(),
                            use.to()));
            boolean ends = i + 1 == filters.size() || !filters.get(i + 1).name().equals(use.name());
            if (ends) {
                runs.add(Items.of(run, false, run.getFirst().from(), use.to()));
                run.clear();
            }
        }
        return Items.of(runs, true, filters.getFirst().from(), filters.getLast().to());
    }

    /** The two paths of a transfer, which the parser takes together. */
    private void paths(Operation operation) {
        var options =
                operation.options().stream().filter(o -> o.role() == Role.POSITIONAL).toList();
        var paths = new ArrayList<Part>();
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.VALUE && part.option().isEmpty()) {
                paths.add(part);
            }
        }
        if (paths.size() != 2 || options.size() != 2) {
            return;
        }
        var source = paths.getFirst().text();
        var goal = paths.getLast().text();
        var plain = CommandPaths.pair(operation.name(), has("recursive"), source, goal);
        for (int i = 0; i < 2; i++) {
            place(options.get(i), paths.get(i), plain.get(i));
        }
    }

    private void place(Option option, Part part, String plain) {
        var use =
                new CommandUse(
                        option.typed(),
                        "",
                        option,
                        part.from(),
                        part.to(),
                        part.to(),
                        List.of(part.text()));
        var value = new Scalar(CommandValue.Type.TEXT, plain, part.text(), part.from(), part.to());
        settings.put(option.typed(), new Setting(option.typed(), List.of(use), value));
        uses.add(use);
    }
}
