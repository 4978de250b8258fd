package dev.gongbu.app.shell;

/**
 * What is asked for at a prompt.
 *
 * @param text what stands before the line
 * @param isCommand whether a line of the AWS CLI is asked for: it is coloured and completed
 * @param offered what the line already holds; empty for nothing
 */
public record Prompt(String text, boolean isCommand, String offered) {}
