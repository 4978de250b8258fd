package dev.gongbu.aws.read;

import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.read.Corrections.ServiceChanges;
import dev.gongbu.value.Problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service of the command line: its API with the corrections and the sentences. */
final class ServiceSource {

    private final String name;
    private final ApiModel api;
    private final ServiceChanges changes;
    private final Sentences sentences;
    private final Surroundings around;
    private final OperationMaker maker;
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
        this.maker = new OperationMaker(name, this.api, changes, sentences, around);
        addOperations();
        copyAndRemove();
        addWaiters();
        changes.commands()
                .forEach((command, added) -> commands.put(command, new Origin.Added(added)));
        checkChanges();
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

    private void addOperations() {
        for (var operation : api.operations().values()) {
            commands.put(around.names().of(operation.name()), new Origin.Api(operation));
        }
    }

    private void copyAndRemove() {
        for (var copy : changes.copies().entrySet()) {
            var original = commands.get(copy.getValue());
            if (original == null) {
                problem(changes.line(), "copies the unknown command '" + copy.getValue() + "'");
            } else {
                commands.put(copy.getKey(), original);
            }
        }
        for (var removed : changes.removed()) {
            if (commands.remove(removed) == null) {
                problem(changes.line(), "removes the unknown command '" + removed + "'");
            }
        }
    }

    private void addWaiters() {
        for (var waiter : api.waiters()) {
            var operation = api.operations().get(waiter.operation());
            if (operation != null) {
                commands.put(
                        "wait " + around.names().of(waiter.name()), new Origin.Wait(operation));
            }
        }
    }

    private void checkChanges() {
        for (var changed : changes.changes().entrySet()) {
            var command = changed.getKey();
            if (!command.equals("*") && !(commands.get(command) instanceof Origin.Api)) {
                problem(changed.getValue().line(), "changes the unknown command '" + command + "'");
            }
        }
    }

    private void problem(int line, String message) {
        around.problems().problem(line, message);
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
                            origin.apiName(),
                            origin.isDeprecated(),
                            isDestructive(command, origin),
                            sentences.command(command)));
        }
        return headings;
    }

    private boolean isDestructive(String command, Origin origin) {
        return !(origin instanceof Origin.Wait)
                && around.corrections().destructive().is(name, command);
    }

    Optional<Operation> operation(String command) {
        return operation(command, (_, _) -> {});
    }

    private Optional<Operation> operation(String command, Problems problems) {
        return Optional.ofNullable(commands.get(command))
                .map(origin ->
                        maker.make(command, origin, isDestructive(command, origin), problems));
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

    /** Tells which sentences are about nothing that can be typed. */
    void checkSentences(Problems file) {
        new SentenceSubjects(commands.keySet(), this::operation).check(sentences, file);
    }
}
