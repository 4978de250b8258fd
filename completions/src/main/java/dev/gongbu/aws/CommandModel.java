package dev.gongbu.aws;

import java.util.List;
import java.util.Optional;

/** What can be typed after {@code aws}. May be shared between threads. */
public interface CommandModel {

    /**
     * A service.
     *
     * @param name as it is typed: {@code s3api}
     * @param title its full name: {@code Amazon Simple Storage Service}
     * @param korean what it is for, in a Korean sentence; empty where nobody wrote one
     */
    record Service(String name, String title, String korean) {}

    /**
     * A command of a service, without its options.
     *
     * @param name as in {@link Operation#name()}
     * @param apiName as in {@link Operation#apiName()}
     * @param deprecated as in {@link Operation.Traits}
     * @param destructive as in {@link Operation.Traits}
     * @param korean as in {@link Operation#korean()}
     */
    record Heading(
            String name, String apiName, boolean deprecated, boolean destructive, String korean) {}

    /** All services, sorted by name. */
    List<Service> services();

    /** The service of that name, exactly as it is typed. */
    Optional<Service> service(String name);

    /**
     * The commands of a service, sorted by name.
     *
     * @param service a service's name
     * @return empty where there is no such service
     */
    List<Heading> operations(String service);

    /**
     * A command with its options.
     *
     * @param service a service's name
     * @param name as in {@link Operation#name()}
     * @return empty where there is no such command
     */
    Optional<Operation> operation(String service, String name);

    /** The options that every command takes. */
    List<Option> globals();

    /** The names of the regions, sorted: {@code ap-northeast-2}. */
    List<String> regions();
}
