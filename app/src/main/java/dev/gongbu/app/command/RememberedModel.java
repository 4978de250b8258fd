package dev.gongbu.app.command;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A model that makes or reads each thing once: a proof asks for the same few commands often. */
final class RememberedModel implements CommandModel {
    private final CommandModel model;
    private final List<Service> services;
    private final List<Option> globals;
    private final Map<String, Optional<Service>> service = new ConcurrentHashMap<>();
    private final Map<String, List<Heading>> headings = new ConcurrentHashMap<>();
    private final Map<String, Optional<Operation>> operations = new ConcurrentHashMap<>();

    RememberedModel(CommandModel model) {
        this.model = model;
        this.services = model.services();
        this.globals = model.globals();
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public Optional<Service> service(String name) {
        return service.computeIfAbsent(name, model::service);
    }

    @Override
    public List<Heading> operations(String service) {
        return headings.computeIfAbsent(service, model::operations);
    }

    @Override
    public Optional<Operation> operation(String service, String name) {
        return operations.computeIfAbsent(
                service + " " + name, _ -> model.operation(service, name));
    }

    @Override
    public List<Option> globals() {
        return globals;
    }

    @Override
    public List<String> regions() {
        return model.regions();
    }
}
