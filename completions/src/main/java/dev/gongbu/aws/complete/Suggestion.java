package dev.gongbu.aws.complete;

/**
 * What comes next on a line, shown behind the cursor before anybody asks.
 *
 * @param text what may be taken over as it is; empty where only a learner can know it
 * @param hint how what follows it is written, such as {@code Key=string,Value=string}; never taken
 *     over
 * @param korean what it is, in Korean
 */
public record Suggestion(String text, String hint, String korean) {}
