package dev.gongbu.app.shell;

import dev.gongbu.text.Columns;

/**
 * How a prompt looks.
 *
 * @param columns measures text
 * @param colours whether colours are wanted and can be shown
 */
public record Looks(Columns columns, boolean colours) {}
