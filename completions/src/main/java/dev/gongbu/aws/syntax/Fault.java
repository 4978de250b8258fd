package dev.gongbu.aws.syntax;

/**
 * Why a value cannot be read.
 *
 * @param rule the rule that is broken
 * @param from the first character in the line
 * @param to after the last one; equals {@code from} where something is missing
 * @param korean a Korean sentence
 * @param english the real command line's words, without the option's name and the echo of the value
 */
public record Fault(Rule rule, int from, int to, String korean, String english) {}
