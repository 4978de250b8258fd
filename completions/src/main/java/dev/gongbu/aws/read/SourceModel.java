package dev.gongbu.aws.read;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The model in memory, as read from its files: commands are made as they are asked for. */
final class SourceModel implements CommandModel {

    private final TreeMap<String, ServiceSource> services;
    private final List<Option> globals;
    private final List<String> regions;

    SourceModel(Map<String, ServiceSource> services, List<Option> globals, List<String> regions) {
        this.services = new TreeMap<>(services);
        this.globals = List.copyOf(globals);
        this.regions = regions.stream().sorted().toList();
    }

    @Override
    public List<Service> services() {
        return services.values().stream().map(ServiceSource::service).toList();
    }

    @Override
    public Optional<Service> service(String name) {
        return Optional.ofNullable(services.get(name)).map(ServiceSource::service);
    }

    @Override
    public List<Heading> operations(String service) {
        var source = services.get(service);
        return source == null ? List.of() : source.headings();
    }

    @Override
    public Optional<Operation> operation(String service, String name) {
        return Optional.ofNullable(services.get(service)).flatMap(each -> each.operation(name));
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
