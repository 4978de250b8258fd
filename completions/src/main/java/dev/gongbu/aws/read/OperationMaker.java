package dev.gongbu.aws.read;

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
import java.util.List;

/** Makes the commands of one service, with their options, as they are asked for. */
final class OperationMaker {

    private static final List<ApiMember> NO_MEMBERS = List.of();

    private final String name;
    private final ApiModel api;
    private final ServiceChanges changes;
    private final Sentences sentences;
    private final Surroundings around;

    OperationMaker(
            String name,
            ApiModel api,
            ServiceChanges changes,
            Sentences sentences,
            Surroundings around) {
        this.name = name;
        this.api = api;
        this.changes = changes;
        this.sentences = sentences;
        this.around = around;
    }

    /**
     * Makes a command.
     *
     * @param problems is told of corrections that do not fit it
     */
    Operation make(String command, Origin origin, boolean destructive, Problems problems) {
        var table = new OptionTable("'" + (name + " " + command).strip() + "'", problems);
        var shapes = new Shapes(api.types());
        var input =
                switch (origin) {
                    case Origin.Api each -> send(each.operation(), command, table, shapes);
                    case Origin.Wait each -> send(each.operation(), null, table, shapes);
                    case Origin.Added each -> added(each.command(), table, shapes);
                };
        return finish(command, origin, destructive, table, input);
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
        if (table.drafts().stream().noneMatch(OperationMaker::isOutfile)) {
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
                            option.name().equals("page-size") ? marks.limit() : "",
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
            String command,
            Origin origin,
            boolean destructive,
            OptionTable table,
            Shape.Structure input) {
        var options = new ArrayList<Option>();
        for (var draft : table.drafts()) {
            var twin = draft.twin().isEmpty() ? "" : korean(command, "--" + draft.twin());
            options.add(draft.finish(korean(command, draft.finish("").typed()), twin));
        }
        var traits =
                new Operation.Traits(
                        origin.isDeprecated(),
                        destructive,
                        table.has("starting-token"),
                        anyOf(command, origin));
        return new Operation(
                name,
                command,
                origin.apiName(),
                options,
                input,
                traits,
                sentences.command(command));
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
}
