package dev.gongbu.aws.complete;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.complete.Standing.Place;
import dev.gongbu.aws.explain.ShapeWords;
import dev.gongbu.aws.explain.Skeletons;
import dev.gongbu.text.Language;

import java.util.Optional;

/** Finds what a command needs next. */
final class Suggestions {

    private Suggestions() {}

    /** What comes next where a new word begins at the end of the line. */
    static Optional<Suggestion> of(Standing standing) {
        var option = standing.option();
        if (standing.place() == Place.VALUE && option != null) {
            return Optional.of(value("", option));
        }
        var operation = standing.operation();
        boolean free = standing.place() == Place.ARGUMENT || standing.place() == Place.MORE;
        return free && operation != null ? missing(standing, operation) : Optional.empty();
    }

    private static Optional<Suggestion> missing(Standing standing, Operation operation) {
        for (var option : operation.options()) {
            boolean named = option.role() != Option.Role.POSITIONAL;
            if (named && Options.isMissing(option, operation, standing.used())) {
                return Optional.of(value(option.typed() + " ", option));
            }
        }
        int before = standing.place() == Place.ARGUMENT ? standing.before() : Integer.MAX_VALUE;
        for (var option : operation.options()) {
            if (option.role() == Option.Role.POSITIONAL) {
                if (before <= 0 && option.required()) {
                    return Optional.of(new Suggestion("", option.typed(), korean(option)));
                }
                before--;
            }
        }
        return Optional.empty();
    }

    private static Suggestion value(String before, Option option) {
        boolean takesNone =
                option.form() == Option.Form.SWITCH || option.form() == Option.Form.TWIN_SWITCH;
        if (takesNone) {
            return new Suggestion(before.strip(), "", korean(option));
        }
        return new Suggestion(before, Skeletons.word(option), korean(option));
    }

    private static String korean(Option option) {
        return ShapeWords.of(option, Language.KOREAN);
    }
}
