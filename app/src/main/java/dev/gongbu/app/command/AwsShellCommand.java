package dev.gongbu.app.command;

import dev.gongbu.app.shell.HistoryFile;
import dev.gongbu.app.shell.Shell;
import dev.gongbu.app.shell.ShellTools;
import dev.gongbu.aws.complete.CommandCompleter;

import java.io.IOException;
import java.util.List;

/** A prompt that checks and explains lines of the AWS CLI; in a pipe it reads them plainly. */
final class AwsShellCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        if (!invocation.arguments().words().isEmpty()) {
            throw Failure.usage(
                    "aws shell에는 낱말을 붙이지 않는다. 한 줄만 보려면: gongbu aws check '명령줄'",
                    "The shell takes no words. For one line: gongbu aws check 'LINE'");
        }
        var model = invocation.installation().commands();
        var checker = invocation.installation().lineChecker(invocation.surroundings());
        var answers = new ShellAnswers(invocation, checker);
        try (var shell = Shell.open(invocation.surroundings().terminals())) {
            if (shell == null) {
                new PlainShell(invocation, answers).run();
                return ExitCode.FOUND;
            }
            var files = new FolderListing(invocation.surroundings());
            var tools =
                    new ShellTools(
                            model,
                            checker,
                            new CommandCompleter(model, files),
                            invocation.columns(),
                            invocation.hasColours());
            var history = new HistoryFile(invocation.folders().data().resolve("aws-shell-history"));
            shell.run(tools, history, answers);
        } catch (IOException e) {
            throw Failure.broken(
                    "터미널을 쓸 수 없다: " + e.getMessage(),
                    "The terminal cannot be used: " + e.getMessage(),
                    e);
        }
        return ExitCode.FOUND;
    }
}
