package dev.gongbu.app.shell;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.text.Columns;

/**
 * What the prompt knows and how it looks.
 *
 * @param model what can be typed
 * @param checker for the looks of the line
 * @param completer for Tab
 * @param columns measures text
 * @param colours whether colours are wanted and can be shown
 */
public record ShellTools(
        CommandModel model,
        LineChecker checker,
        CommandCompleter completer,
        Columns columns,
        boolean colours) {}
