/**
 * The subcommands, and what they share: options, languages, folders, styles, errors.
 *
 * <p>Start with {@link dev.gongbu.app.command.CommandLine}.
 */
@NullMarked
package dev.gongbu.app.command;

import org.jspecify.annotations.NullMarked;
