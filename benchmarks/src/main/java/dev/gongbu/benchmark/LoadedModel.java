package dev.gongbu.benchmark;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model of which everything that was asked for once stays in memory: each service is loaded. */
final class LoadedModel implements CommandModel {

    private final CommandModel model;
    private final List<Service> services;
    private final List<Option> globals;
    private final List<String> regions;
    private final Map<String, Optional<Service>> byName = new HashMap<>();
    private final Map<String, List<Heading>> headings = new HashMap<>();
    private final Map<String, Map<String, Optional<Operation>>> operations = new HashMap<>();

    LoadedModel(CommandModel model) {
        this.model = model;
        services = model.services();
        globals = model.globals();
        regions = model.regions();
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public Optional<Service> service(String name) {
        return byName.computeIfAbsent(name, model::service);
    }

    @Override
    public List<Heading> operations(String service) {
        return headings.computeIfAbsent(service, model::operations);
    }

    @Override
    public Optional<Operation> operation(String service, String name) {
        return operations
                .computeIfAbsent(service, _ -> new HashMap<>())
                .computeIfAbsent(name, each -> model.operation(service, each));
    }

    @Override
    public List<Option> globals() {
        return globals;
    }

    @Override
    public List<String> regions() {
        return regions;
    }
}
