package dev.gongbu.aws.find;

import dev.gongbu.aws.CommandModel;

/**
 * A command that fits some words.
 *
 * @param service the service as it is typed
 * @param heading the command
 * @param score how well it fits; only comparable within one answer
 */
public record FoundCommand(String service, CommandModel.Heading heading, double score) {

    /** As it is typed after {@code aws}. */
    public String typed() {
        return heading.name().isEmpty() ? service : service + " " + heading.name();
    }
}
