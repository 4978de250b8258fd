package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Rule;

import java.util.List;

/**
 * An error, or a piece of advice, with its place.
 *
 * @param errorClass the real command line's exception; for advice what it would be if enforced
 * @param rule the rule that is broken
 * @param from the first character, from 0; equals the length of the line where something is missing
 *     at its end
 * @param to after the last character
 * @param korean a Korean sentence
 * @param english an English sentence, near to the real command line's
 * @param nearest valid words near to what was typed, the nearest first, at most three
 */
public record Finding(
        ErrorClass errorClass,
        Rule rule,
        int from,
        int to,
        String korean,
        String english,
        List<String> nearest) {
    public Finding {
        nearest = List.copyOf(nearest);
    }
}
