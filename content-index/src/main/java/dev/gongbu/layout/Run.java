package dev.gongbu.layout;

/**
 * A piece of a line that looks the same throughout.
 *
 * @param role what it is
 * @param text without line feeds and control characters
 */
public record Run(Role role, String text) {}
