package dev.gongbu.aws;

import java.util.List;

/**
 * An option of a command, or a value without a name ({@link Role#POSITIONAL}).
 *
 * @param name without the dashes, such as {@code queue-name}
 * @param role where it comes from
 * @param form how many words it takes
 * @param shape what the words are turned into
 * @param required whether the real command line refuses the command without it
 * @param deprecated whether the API advises against it
 * @param choices the only values that the real command line takes; empty where it takes any
 * @param target the member of the API's input that it sets, such as {@code QueueName}, or a path
 *     such as {@code IpPermissions[0].FromPort}; empty where it sets none
 * @param korean what it is for, in a Korean sentence; empty where nobody wrote one
 */
public record Option(
        String name,
        Role role,
        Form form,
        Shape shape,
        boolean required,
        boolean deprecated,
        List<String> choices,
        String target,
        String korean) {

    /** Where an option comes from. */
    public enum Role {
        /** A member of the API's input. */
        MEMBER,
        /** Added by the command line. */
        ADDED,
        /** A value without a name. */
        POSITIONAL,
        /** {@code --starting-token}, {@code --page-size}, {@code --max-items}. */
        PAGING,
        /** {@code --cli-input-json}, {@code --cli-input-yaml}, {@code --generate-cli-skeleton}. */
        INPUT,
        /** Allowed with every command. */
        GLOBAL
    }

    /** How many words an option takes. */
    public enum Form {
        /** None: {@code --dry-run}; has no twin. */
        SWITCH,
        /** None, and has a twin that begins with {@code --no-}. */
        TWIN_SWITCH,
        /** Exactly one. */
        VALUE,
        /** One or none: {@code --generate-cli-skeleton}. */
        OPTIONAL_VALUE,
        /** Any number. */
        LIST,
        /** One or more. */
        ONE_OR_MORE
    }

    public Option {
        choices = List.copyOf(choices);
    }

    /** As it is typed: with its dashes, or in angle brackets where it has no name. */
    public String typed() {
        return role == Role.POSITIONAL ? "<" + name + ">" : "--" + name;
    }
}
