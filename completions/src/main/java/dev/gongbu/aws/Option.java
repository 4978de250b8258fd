package dev.gongbu.aws;

import java.util.List;

/**
 * An option of a command, or a value without a name ({@link Role#POSITIONAL}).
 *
 * @param name without the dashes, such as {@code queue-name}
 * @param role where it comes from
 * @param form how many words it takes
 * @param shape what the words are turned into
 * @param required whether the real command line refuses the command without it: that of a switch is
 *     missed by the validation of the parameters, that of any other by the parser of the options
 * @param deprecated whether the API advises against it
 * @param choices the only values that the real command line takes; empty where it takes any
 * @param target the member of the API's input that it sets, such as {@code QueueName}, or a path
 *     such as {@code IpPermissions[0].FromPort}; {@code A..B} where the value is a range of which
 *     the ends are set ({@code --count 1:3}, {@code --port 80-90}; one number sets both); empty
 *     where it sets none. The command line fills in what the API requires beside the end of a path,
 *     so nothing is missing there
 * @param traits what few options have
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
        Traits traits,
        String korean) {

    /**
     * What few options have.
     *
     * @param hidden whether it is accepted, but not told to anybody, since another one took its
     *     place: {@code --next-token} where the command line gathers pages
     * @param destructive whether it makes a command delete that would not otherwise: {@code s3 sync
     *     --delete}
     * @param twin the name, without dashes, of the switch that says the opposite, such as {@code
     *     no-dry-run}; empty for a {@linkplain Form form} without a twin
     * @param twinKorean what the twin is for, in a Korean sentence; empty where nobody wrote one
     * @param excludes the names of options that must not stand beside this one
     */
    public record Traits(
            boolean hidden,
            boolean destructive,
            String twin,
            String twinKorean,
            List<String> excludes) {

        /** An option as most are. */
        public static final Traits NONE = new Traits(false, false, "", "", List.of());

        public Traits {
            excludes = List.copyOf(excludes);
        }
    }

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
        /** None, and has a {@linkplain Traits#twin() twin}, mostly beginning with {@code --no-}. */
        TWIN_SWITCH,
        /**
         * One or none, and has a twin that takes none: {@code --ebs-optimized}, {@code
         * --ebs-optimized Value=true}, {@code --no-ebs-optimized}. The shape is a structure whose
         * only member is {@code Value}, a flag.
         */
        TWIN_VALUE,
        /** Exactly one. */
        VALUE,
        /** One or none: {@code --generate-cli-skeleton}. */
        OPTIONAL_VALUE,
        /** Any number. */
        LIST,
        /** One or more. */
        ONE_OR_MORE;

        /** Whether there is a second switch, which says the opposite. */
        public boolean hasTwin() {
            return this == TWIN_SWITCH || this == TWIN_VALUE;
        }
    }

    public Option {
        choices = List.copyOf(choices);
    }

    /** An option without special traits; a switch with a twin gets the usual one. */
    public Option(
            String name,
            Role role,
            Form form,
            Shape shape,
            boolean required,
            boolean deprecated,
            List<String> choices,
            String target,
            String korean) {
        this(
                name,
                role,
                form,
                shape,
                required,
                deprecated,
                choices,
                target,
                form.hasTwin()
                        ? new Traits(false, false, "no-" + name, "", List.of())
                        : Traits.NONE,
                korean);
    }

    /** As it is typed: with its dashes, or in angle brackets where it has no name. */
    public String typed() {
        return role == Role.POSITIONAL ? "<" + name + ">" : "--" + name;
    }
}
