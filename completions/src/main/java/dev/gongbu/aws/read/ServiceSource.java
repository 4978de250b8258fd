package dev.gongbu.aws.read;

import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.read.ApiModel.ApiMember;
import dev.gongbu.aws.read.ApiModel.ApiOperation;
import dev.gongbu.aws.read.Corrections.AddedCommand;
import dev.gongbu.aws.read.Corrections.AddedOption;
import dev.gongbu.aws.read.Corrections.ServiceChanges;
import dev.gongbu.value.Problems;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service of the command line: its API with the corrections and the sentences. */
final class ServiceSource {

    /** What all services share. */
    record Surroundings(
            Corrections corrections, CommandNames names, Sentences sentences, Problems problems) {}

    /** Where a command comes from. */
    private sealed interface Origin {

        record Api(ApiOperation operation) implements Origin {}

        record Wait(ApiOperation operation) implements Origin {}

        record Added(AddedCommand command) implements Origin {}
    }

    private static final List<ApiMember> NO_MEMBERS = List.of();

    private final String name;
    private final ApiModel api;
    private final ServiceChanges changes;
    private final Sentences sentences;
    private final Surroundings around;
    private final Map<String, Origin> commands = new TreeMap<>();

    ServiceSource(
            String name,
            ApiModel api,
            ServiceChanges changes,
            Sentences sentences,
            Surroundings around) {
        this.name = name;
        this.api = withTypes(api, changes, around.problems());
        this.changes = changes;
        this.sentences = sentences;
        this.around = around;
        for (var operation : api.operations().values()) {
            commands.put(around.names().of(operation.name()), new Origin.Api(operation));
        }
        for (var copy : changes.copies().entrySet()) {
            var original = commands.get(copy.getValue());
            if (original == null) {
                around.problems()
                        .problem(
                                changes.line(),
                                "copies the unknown command '" + copy.getValue() + "'");
            } else {
                commands.put(copy.getKey(), original);
            }
        }
        for (var removed : changes.removed()) {
            if (commands.remove(removed) == null) {
                around.problems()
                        .problem(changes.line(), "removes the unknown command '" + removed + "'");
            }
        }
        for (var waiter : api.waiters()) {
            var operation = api.operations().get(waiter.operation());
            if (operation != null) {
                commands.put(
                        "wait " + around.names().of(waiter.name()), new Origin.Wait(operation));
            }
        }
        changes.commands()
                .forEach((command, added) -> commands.put(command, new Origin.Added(added)));
        for (var changed : changes.changes().entrySet()) {
            if (!changed.getKey().equals("*")
                    && !(commands.get(changed.getKey()) instanceof Origin.Api)) {
                around.problems()
                        .problem(
                                changed.getValue().line(),
                                "changes the unknown command '" + changed.getKey() + "'");
            }
        }
    }

    private static ApiModel withTypes(ApiModel api, ServiceChanges changes, Problems problems) {
        if (changes.types().isEmpty()) {
            return api;
        }
        var types = new HashMap<>(api.types());
        var reader = new TypeReader(problems);
        changes.types().forEach((type, text) -> types.put(type, reader.type(text, changes.line())));
        reader.checkReferences(types.keySet());
        return new ApiModel(api.id(), api.title(), api.operations(), api.waiters(), types);
    }

    Service service() {
        var title = changes.title().isEmpty() ? api.title() : changes.title();
        return new Service(name, title, sentences.service());
    }

    List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        for (var entry : commands.entrySet()) {
            var command = entry.getKey();
            var origin = entry.getValue();
            headings.add(
                    new Heading(
                            command,
                            apiName(origin),
                            isDeprecated(origin),
                            isDestructive(command, origin),
                            sentences.command(command)));
        }
        return headings;
    }

    private static String apiName(Origin origin) {
        return switch (origin) {
            case Origin.Api each -> each.operation().name();
            case Origin.Wait each -> each.operation().name();
            case Origin.Added _ -> "";
        };
    }

    private static boolean isDeprecated(Origin origin) {
        return switch (origin) {
            case Origin.Api each -> each.operation().marks().deprecated();
            case Origin.Wait _ -> false;
            case Origin.Added each -> each.command().deprecated();
        };
    }

    private boolean isDestructive(String command, Origin origin) {
        return !(origin instanceof Origin.Wait)
                && around.corrections().destructive().is(name, command);
    }

    Optional<Operation> operation(String command) {
        return operation(command, (_, _) -> {});
    }

    /** Makes all commands that are corrected, so that what does not fit is told. */
    void checkCorrections() {
        for (var entry : commands.entrySet()) {
            if (entry.getValue() instanceof Origin.Added
                    || changes.changes().containsKey(entry.getKey())) {
                operation(entry.getKey(), around.problems());
            }
        }
    }

    private Optional<Operation> operation(String command, Problems problems) {
        var origin = commands.get(command);
        if (origin == null) {
            return Optional.empty();
        }
        var table = new OptionTable("'" + (name + " " + command).strip() + "'", problems);
        var shapes = new Shapes(api.types());
        var input =
                switch (origin) {
                    case Origin.Api each -> send(each.operation(), command, table, shapes);
                    case Origin.Wait each -> send(each.operation(), null, table, shapes);
                    case Origin.Added each -> added(each.command(), table, shapes);
                };
        return Optional.of(finish(command, origin, table, input));
    }

    private Shape.Structure send(
            ApiOperation operation, @Nullable String command, OptionTable table, Shapes shapes) {
        var paths = new Paths(api.types(), operation.members());
        for (var member : operation.members()) {
            table.put(memberOption(member, shapes));
        }
        if (command != null) {
            change(command, table, shapes, paths);
        }
        if (operation.marks().streams()) {
            table.put(outfile(shapes));
        }
        page(operation, table, shapes);
        if (table.drafts().stream().noneMatch(ServiceSource::isOutfile)) {
            add(around.corrections().input(), Option.Role.INPUT, table, shapes);
        }
        return shapes.structure(operation.name(), withoutFilled(operation, command), false);
    }

    private List<ApiMember> withoutFilled(ApiOperation operation, @Nullable String command) {
        var own = command == null ? null : changes.changes().get(command);
        if (own == null || own.filled().isEmpty()) {
            return operation.members();
        }
        return operation.members().stream()
                .map(each -> own.filled().contains(each.name()) ? each.optional() : each)
                .toList();
    }

    private void change(String command, OptionTable table, Shapes shapes, Paths paths) {
        var all = changes.changes().get("*");
        if (all != null) {
            table.applyWhereItFits(all, shapes, paths);
        }
        var own = changes.changes().get(command);
        if (own != null) {
            table.apply(own, shapes, paths);
        }
        if (changes.flags()) {
            for (var draft : table.drafts()) {
                if (isFlagInside(draft.shape())) {
                    draft.lift();
                }
            }
        }
    }

    private static boolean isFlagInside(Shape shape) {
        return shape instanceof Shape.Structure structure
                && structure.members().size() == 1
                && structure.members().getFirst().name().equals("Value")
                && structure.members().getFirst().shape() instanceof Shape.Flag;
    }

    private Shape.Structure added(AddedCommand command, OptionTable table, Shapes shapes) {
        for (var option : command.options()) {
            var paths = new Paths(api.types(), NO_MEMBERS);
            table.put(table.option(option, Option.Role.ADDED, shapes, paths));
        }
        table.group(command.groups(), command.line());
        return shapes.structure("", NO_MEMBERS, false);
    }

    private Option memberOption(ApiMember member, Shapes shapes) {
        var shape = shapes.shape(member.shape());
        var form =
                switch (shape) {
                    case Shape.Flag _ -> Option.Form.TWIN_SWITCH;
                    case Shape.Sequence _ -> Option.Form.LIST;
                    default -> Option.Form.VALUE;
                };
        return new Option(
                around.names().of(member.name()),
                Option.Role.MEMBER,
                form,
                shape,
                member.required() && !member.token(),
                member.deprecated(),
                List.of(),
                member.name(),
                "");
    }

    private static Option outfile(Shapes shapes) {
        return new Option(
                "outfile",
                Option.Role.POSITIONAL,
                Option.Form.VALUE,
                shapes.shape("string"),
                true,
                false,
                List.of(),
                "",
                "");
    }

    private static boolean isOutfile(OptionDraft draft) {
        return draft.name().equals("outfile");
    }

    /** The members that page stay, so that old scripts work; the command line's own are told of. */
    private void page(ApiOperation operation, OptionTable table, Shapes shapes) {
        var marks = operation.marks();
        if (!marks.paged()) {
            return;
        }
        marks.tokens().forEach(token -> table.hide(around.names().of(token)));
        var limit = "integer";
        if (!marks.limit().isEmpty()) {
            table.hide(around.names().of(marks.limit()));
            limit = limitType(operation);
        }
        for (var option : around.corrections().paging()) {
            if (option.name().equals("page-size") && marks.limit().isEmpty()) {
                continue;
            }
            var type = option.name().equals("starting-token") ? "string" : limit;
            table.put(
                    new Option(
                            option.name(),
                            Option.Role.PAGING,
                            option.form(),
                            shapes.shape(type),
                            false,
                            false,
                            List.of(),
                            "",
                            ""));
        }
    }

    private String limitType(ApiOperation operation) {
        for (var member : operation.members()) {
            if (member.name().equals(operation.marks().limit())) {
                return switch (new Shapes(api.types()).shape(member.shape())) {
                    case Shape.Whole whole -> whole.wide() ? "long" : "integer";
                    default -> "string";
                };
            }
        }
        return "integer";
    }

    private void add(
            List<AddedOption> options, Option.Role role, OptionTable table, Shapes shapes) {
        for (var option : options) {
            table.put(table.option(option, role, shapes, Paths.none()));
        }
    }

    private Operation finish(
            String command, Origin origin, OptionTable table, Shape.Structure input) {
        var options = new ArrayList<Option>();
        for (var draft : table.drafts()) {
            var twin = draft.twin().isEmpty() ? "" : korean(command, "--" + draft.twin());
            options.add(draft.finish(korean(command, draft.finish("").typed()), twin));
        }
        var traits =
                new Operation.Traits(
                        isDeprecated(origin),
                        isDestructive(command, origin),
                        table.has("starting-token"),
                        anyOf(command, origin));
        return new Operation(
                name, command, apiName(origin), options, input, traits, sentences.command(command));
    }

    private String korean(String command, String typed) {
        var own = sentences.option(command, typed);
        return own.isEmpty() ? around.sentences().option(typed) : own;
    }

    private List<List<String>> anyOf(String command, Origin origin) {
        if (origin instanceof Origin.Added added) {
            return added.command().groups().anyOf();
        }
        var own = changes.changes().get(command);
        return own == null || origin instanceof Origin.Wait ? List.of() : own.groups().anyOf();
    }

    /** Tells which sentences are about nothing that can be typed. */
    void checkSentences(Problems file) {
        for (var entry : sentences.subjects().entrySet()) {
            if (!isTyped(entry.getKey())) {
                file.problem(
                        entry.getValue(), "is about '" + entry.getKey() + "', which is not there");
            }
        }
    }

    private boolean isTyped(String about) {
        if (about.equals("service")) {
            return true;
        }
        int at = Math.max(about.indexOf(" --"), about.indexOf(" <"));
        if (at < 0) {
            return commands.containsKey(about.equals(".") ? "" : about);
        }
        var option = about.substring(at + 1);
        var command = about.substring(0, at);
        if (!command.equals("*")) {
            return hasOption(command.equals(".") ? "" : command, option);
        }
        return commands.keySet().stream().anyMatch(each -> hasOption(each, option));
    }

    private boolean hasOption(String command, String typed) {
        return operation(command)
                .map(operation ->
                        operation.options().stream().anyMatch(option -> isCalled(option, typed)))
                .orElse(false);
    }

    private static boolean isCalled(Option option, String typed) {
        return option.typed().equals(typed) || ("--" + option.traits().twin()).equals(typed);
    }
}
