package dev.gongbu.app.command;

import java.util.List;

/** A subcommand. */
interface Command {
    /** What it understands beside the options that all understand. */
    List<Option> options();

    /**
     * Does what was asked.
     *
     * @throws Failure where it cannot
     */
    ExitCode run(Invocation invocation);
}
