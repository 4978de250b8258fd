package dev.gongbu.aws.parse;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.parse.Argument.Arity;
import dev.gongbu.aws.syntax.ErrorClass;

/**
 * Turns what a parser of words stumbled over into sentences.
 *
 * @param suggestions finds near choices
 * @param end where a missing word would stand
 */
record SlipFindings(Suggestions suggestions, int end) {

    Finding of(Slip slip) {
        var name = slip.argument().map(Argument::name).orElse("");
        return switch (slip.kind()) {
            case MISSING ->
                    name.equals("command")
                            ? LineFindings.missingService(end)
                            : OptionFindings.missingOption(name, end);
            case AMBIGUOUS -> OptionFindings.ambiguous(slip.word().orElseThrow(), slip.matches());
            case NO_VALUE ->
                    OptionFindings.noValue(
                            name,
                            slip.word().orElseThrow(),
                            slip.argument().orElseThrow().arity() == Arity.SOME);
            case NEEDLESS_VALUE -> OptionFindings.needlessValue(name, slip.word().orElseThrow());
            case NO_CHOICE -> choice(name, slip);
            case NO_NUMBER ->
                    OptionFindings.notANumber(
                            ErrorClass.ArgParseException,
                            name,
                            slip.word().orElseThrow(),
                            option(slip).shape() instanceof Shape.Whole);
        };
    }

    private Finding choice(String name, Slip slip) {
        var word = slip.word().orElseThrow();
        var choices = option(slip).choices();
        return OptionFindings.invalidChoice(
                name, word, choices, suggestions.near(word.text(), choices));
    }

    private static Option option(Slip slip) {
        return slip.argument().flatMap(Argument::option).orElseThrow();
    }
}
