package dev.gongbu.app.command;

import dev.gongbu.app.completion.Answer;
import dev.gongbu.app.completion.Shell;
import dev.gongbu.app.completion.ShellLine;
import dev.gongbu.aws.complete.CommandCompleter;

import java.util.List;

/** Answers the script of a shell that asks what may come next in a line; for nobody to type. */
final class CompleteCommand implements Command {
    private static final int LONGEST = 100_000;

    private static final Option LINE =
            Option.of("--line", "LINE", "커서까지의 명령줄", "The line up to the cursor");

    @Override
    public List<Option> options() {
        return List.of(ShellOptions.SHELL, LINE, ShellOptions.BREAKS);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        var shell = ShellOptions.shell(arguments);
        var line = arguments.value(LINE.name());
        if (shell == null || line == null) {
            throw Failure.usage(
                    "셸의 완성 스크립트가 쓰는 명령이다. 스크립트는 gongbu completion bash로 얻는다.",
                    "Completion scripts use this. Get one by gongbu completion bash.");
        }
        var reply =
                line.length() > LONGEST
                        ? ""
                        : shell.reply(
                                ShellLine.upToCursor(line),
                                answer(invocation, shell, line),
                                ShellOptions.breaks(arguments));
        invocation.print(reply);
        return reply.isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static Answer answer(Invocation invocation, Shell shell, String line) {
        var completer =
                new LineCompleter(
                        () ->
                                new ContentNames(
                                        invocation.installation().library(),
                                        () -> invocation.installation().exercises()),
                        () -> new CommandCompleter(invocation.installation().commands()),
                        invocation.language(),
                        shell.replaces());
        return completer.complete(ShellLine.upToCursor(line));
    }
}
