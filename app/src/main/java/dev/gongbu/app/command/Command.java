package dev.gongbu.app.command;

import java.util.List;

/** A subcommand. */
interface Command {
    /** What it understands beside the options that all understand. */
    List<Option> options();

    /**
     * What may come next that is no option, so that a shell can offer it.
     *
     * @param before the words so far; options are not among them
     */
    default List<Words> words(List<String> before) {
        return List.of();
    }

    /**
     * Does what was asked.
     *
     * @throws Failure where it cannot
     */
    ExitCode run(Invocation invocation);
}
