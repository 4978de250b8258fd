package dev.gongbu.aws.store;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model that keeps what was asked for last, for those who ask for the same again and again: a few
 * services' headings and some commands. May be shared between threads.
 */
public final class KeptModel implements CommandModel {

    private static final int MOST_SERVICES = 24;
    private static final int MOST_OPERATIONS = 128;

    private final CommandModel model;
    private final List<Service> services;
    private final List<Option> globals;
    private final Map<String, List<Heading>> headings = kept(MOST_SERVICES);
    private final Map<String, Optional<Operation>> operations = kept(MOST_OPERATIONS);

    /** Keeps what is read of another model; the services and the global options at once. */
    public KeptModel(CommandModel model) {
        this.model = model;
        this.services = model.services();
        this.globals = model.globals();
    }

    private static <V> Map<String, V> kept(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public Optional<Service> service(String name) {
        return model.service(name);
    }

    @Override
    public List<Heading> operations(String service) {
        synchronized (headings) {
            return headings.computeIfAbsent(service, model::operations);
        }
    }

    @Override
    public Optional<Operation> operation(String service, String name) {
        synchronized (operations) {
            return operations.computeIfAbsent(
                    service + " " + name, _ -> model.operation(service, name));
        }
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
