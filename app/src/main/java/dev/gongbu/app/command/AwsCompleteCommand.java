package dev.gongbu.app.command;

import dev.gongbu.app.completion.Answer;
import dev.gongbu.app.completion.Shell;
import dev.gongbu.app.completion.ShellLine;
import dev.gongbu.app.json.CompletionsJson;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.complete.CompletionRequest;
import dev.gongbu.aws.complete.Completions;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Tells what may stand at a place of a line, for shells and editors. */
final class AwsCompleteCommand implements Command {
    private static final Option LINE =
            Option.of("--line", "명령줄", "지금까지 친 명령줄", "The line as it was typed so far");
    private static final Option CURSOR =
            Option.of(
                    "--cursor",
                    "N",
                    "커서 앞의 글자 수 (없으면 줄 끝)",
                    "How many characters stand before the cursor (none: the end)");

    @Override
    public List<Option> options() {
        return List.of(LINE, CURSOR, Options.JSON, ShellOptions.SHELL, ShellOptions.BREAKS);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var line = invocation.arguments().value(LINE.name());
        if (line == null) {
            throw Failure.usage(
                    "--line에 지금까지 친 명령줄을 준다. 예: gongbu aws complete --line 'aws sqs cre'",
                    "Give the line. Try: gongbu aws complete --line 'aws sqs cre'");
        }
        int cursor = cursor(invocation.arguments().value(CURSOR.name()), line);
        var files = new FolderListing(invocation.surroundings());
        var completer = new CommandCompleter(invocation.installation().commands(), files);
        var completions = completer.complete(new CompletionRequest(line, cursor, false));
        var shell = ShellOptions.shell(invocation.arguments());
        if (shell != null) {
            invocation.print(reply(shell, invocation, line.substring(0, cursor), completions));
        } else if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(CompletionsJson.document(completions));
        } else {
            invocation.page(new CandidateList(invocation).of(completions));
        }
        return completions.list().isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static String reply(
            Shell shell, Invocation invocation, String line, Completions completions) {
        var answer = new Answer.Words(AwsCandidates.words(completions, line));
        var breaks = ShellOptions.breaks(invocation.arguments());
        return shell.reply(ShellLine.upToCursor(line), answer, breaks);
    }

    /** Counted in characters as people count them; the end where none is given. */
    private static int cursor(@Nullable String typed, String line) {
        if (typed == null) {
            return line.length();
        }
        int characters = line.codePointCount(0, line.length());
        int number = 0;
        for (int i = 0; i < typed.length(); i++) {
            int digit = typed.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notANumber();
            }
            number = Math.min(characters, number * 10 + digit);
        }
        if (typed.isEmpty()) {
            throw notANumber();
        }
        return line.offsetByCodePoints(0, number);
    }

    private static Failure notANumber() {
        return Failure.usage(
                "--cursor에는 0 이상의 수를 쓴다.", "The option --cursor takes a number from 0.");
    }
}
