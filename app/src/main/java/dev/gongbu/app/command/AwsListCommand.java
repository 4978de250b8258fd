package dev.gongbu.app.command;

import dev.gongbu.app.json.CommandsJson;
import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.Operation;
import dev.gongbu.korean.Nearest;

import java.util.ArrayList;
import java.util.List;

/** Explores what can be typed after {@code aws}: services, their commands, the options of one. */
final class AwsListCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return List.of(new Words.AwsLine());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var model = invocation.installation().commands();
        var words = invocation.arguments().words();
        int from = !words.isEmpty() && words.getFirst().equals("aws") ? 1 : 0;
        boolean isJson = invocation.arguments().has(Options.JSON.name());
        if (words.size() == from) {
            var services = model.services();
            if (isJson) {
                invocation.print(CommandsJson.services(services));
            } else {
                invocation.page(new CommandList(invocation).services(services));
            }
            return ExitCode.FOUND;
        }
        var service = service(model, words.get(from));
        var name = String.join(" ", words.subList(from + 1, words.size()));
        var headings = named(model.operations(service.name()), name);
        boolean isOne = headings.size() == 1 && headings.getFirst().name().equals(name);
        if (isOne) {
            tell(model.operation(service.name(), name).orElseThrow(), isJson, invocation);
        } else if (headings.isEmpty()) {
            throw missing(model, service, name);
        } else if (isJson) {
            invocation.print(CommandsJson.operations(service, headings));
        } else {
            invocation.page(new CommandList(invocation).operations(service, headings));
        }
        return ExitCode.FOUND;
    }

    private static void tell(Operation operation, boolean isJson, Invocation invocation) {
        if (isJson) {
            var topics = invocation.installation().links().topicsOf(operation.typed());
            invocation.print(CommandsJson.operation(operation, topics));
        } else {
            invocation.page(new OperationPage(invocation).of(operation));
        }
    }

    /** The command of that name, else those that begin with it and a blank; all for no name. */
    private static List<Heading> named(List<Heading> all, String name) {
        if (name.isEmpty() && (all.size() != 1 || !all.getFirst().name().isEmpty())) {
            return all;
        }
        var group = new ArrayList<Heading>();
        for (var heading : all) {
            if (heading.name().equals(name)) {
                return List.of(heading);
            }
            if (heading.name().startsWith(name + " ")) {
                group.add(heading);
            }
        }
        return group;
    }

    private static Service service(CommandModel model, String typed) {
        var service = model.service(typed);
        if (service.isPresent()) {
            return service.get();
        }
        var names = new ArrayList<String>();
        for (var each : model.services()) {
            names.add(each.name());
        }
        var nearest = Nearest.of(typed, names);
        throw Failure.nothing(
                Typed.named(typed)
                        + " 서비스는 없다."
                        + (nearest.isEmpty() ? "" : " 혹시 " + nearest + "?")
                        + " 모든 서비스: gongbu aws list",
                "There is no service "
                        + Typed.quoted(typed)
                        + "."
                        + (nearest.isEmpty() ? "" : " Did you mean " + nearest + "?")
                        + " All services: gongbu aws list");
    }

    private static Failure missing(CommandModel model, Service service, String name) {
        var names = new ArrayList<String>();
        for (var heading : model.operations(service.name())) {
            names.add(heading.name());
        }
        var nearest = Nearest.of(name, names);
        return Failure.nothing(
                service.name()
                        + "에 "
                        + Typed.named(name)
                        + " 명령은 없다."
                        + (nearest.isEmpty() ? "" : " 혹시 " + nearest + "?")
                        + " 모든 명령: gongbu aws list "
                        + service.name(),
                "The service "
                        + service.name()
                        + " has no command "
                        + Typed.quoted(name)
                        + "."
                        + (nearest.isEmpty() ? "" : " Did you mean " + nearest + "?")
                        + " All commands: gongbu aws list "
                        + service.name());
    }
}
