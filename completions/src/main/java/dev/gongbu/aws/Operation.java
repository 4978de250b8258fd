package dev.gongbu.aws;

import java.util.List;
import java.util.Optional;

/**
 * A command of a service: an operation of its API, a waiter or a command that the command line
 * adds.
 *
 * @param service the service as it is typed
 * @param name as it is typed: {@code create-queue}, {@code wait instance-running}, or empty where
 *     the service itself is the command ({@code aws login})
 * @param apiName the operation of the API, such as {@code CreateQueue}; empty where there is none
 *     or more than one
 * @param options all but the global ones, in the order of the model, those of {@link
 *     Option.Role#POSITIONAL} in the order in which they are typed
 * @param input the API's input, or a structure without members
 * @param traits what else is known
 * @param korean what it does, in a Korean sentence; empty where nobody wrote one
 */
public record Operation(
        String service,
        String name,
        String apiName,
        List<Option> options,
        Shape.Structure input,
        Traits traits,
        String korean) {

    /**
     * What else is known of a command.
     *
     * @param deprecated whether the API advises against it
     * @param destructive whether it deletes, terminates or ends something that may not come back
     * @param paged whether the command line gathers pages
     * @param anyOf groups of options of which one has to be given; empty for most
     */
    public record Traits(
            boolean deprecated, boolean destructive, boolean paged, List<List<String>> anyOf) {
        public Traits {
            anyOf = anyOf.stream().map(List::copyOf).toList();
        }
    }

    public Operation {
        options = List.copyOf(options);
    }

    /**
     * The option of that name, without dashes, that is no {@linkplain Option.Role#POSITIONAL
     * value}.
     */
    public Optional<Option> option(String wanted) {
        for (var option : options) {
            if (option.role() != Option.Role.POSITIONAL && option.name().equals(wanted)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** As it is typed after {@code aws}. */
    public String typed() {
        return name.isEmpty() ? service : service + " " + name;
    }
}
