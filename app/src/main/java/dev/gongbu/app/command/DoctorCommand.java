package dev.gongbu.app.command;

import java.util.List;

/** Checks what the program stands on. */
final class DoctorCommand implements Command {
    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        return new Examination(invocation).run();
    }
}
