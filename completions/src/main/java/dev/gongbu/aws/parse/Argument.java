package dev.gongbu.aws.parse;

import dev.gongbu.aws.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a parser of words knows: a name with dashes, or a value without a name.
 *
 * @param name with its dashes, or as a missing value is called
 * @param option what it belongs to; empty for the service, the operation and {@code help}
 * @param arity how many words it takes
 * @param required whether the parser misses it
 * @param negative whether it is the twin that says the opposite
 */
record Argument(
        String name, Optional<Option> option, Arity arity, boolean required, boolean negative) {

    /** How many words an argument takes. */
    enum Arity {
        NONE,
        ONE,
        TWO,
        OPTIONAL,
        ANY,
        SOME
    }

    /** A value without a name that no option describes. */
    static Argument place(String name, Arity arity) {
        return new Argument(
                name, Optional.empty(), arity, arity == Arity.ONE || arity == Arity.TWO, false);
    }

    /** What an option adds to a parser: itself, and its twin where it has one. */
    static List<Argument> of(Option option, boolean required) {
        var arguments = new ArrayList<Argument>();
        boolean positional = option.role() == Option.Role.POSITIONAL;
        arguments.add(
                new Argument(
                        positional ? option.name() : "--" + option.name(),
                        Optional.of(option),
                        arity(option.form()),
                        required,
                        false));
        if (option.form().hasTwin()) {
            var twin = "--" + option.traits().twin();
            arguments.add(new Argument(twin, Optional.of(option), Arity.NONE, false, true));
        }
        return arguments;
    }

    private static Arity arity(Option.Form form) {
        return switch (form) {
            case SWITCH, TWIN_SWITCH -> Arity.NONE;
            case VALUE -> Arity.ONE;
            case TWIN_VALUE, OPTIONAL_VALUE -> Arity.OPTIONAL;
            case LIST -> Arity.ANY;
            case ONE_OR_MORE -> Arity.SOME;
        };
    }

    boolean isPositional() {
        return !name.startsWith("-");
    }

    /** Whether a value is among those that it takes. */
    boolean accepts(String value) {
        var choices = option.map(Option::choices).orElse(List.of());
        return choices.isEmpty() || choices.contains(value);
    }

    /** Under what its value is kept: twins share it. */
    String target() {
        return option.map(Option::name).orElse(name);
    }
}
