package dev.gongbu.app.command;

import dev.gongbu.app.json.CheckJson;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Verdict;

import java.io.IOException;
import java.util.List;

/** Says of a line, or of many, what the AWS CLI would say before it sends anything. */
final class AwsCheckCommand implements Command {
    private static final Option BATCH =
            Option.ofSwitch(
                    "--batch",
                    "표준 입력의 줄마다 검사해 JSON 한 줄씩",
                    "A line (or a JSON string) a line on standard input, a JSON object a line out");

    @Override
    public List<Option> options() {
        return List.of(Options.JSON, BATCH);
    }

    @Override
    public List<Words> words(List<String> before) {
        return List.of(new Words.AwsLine());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var lines = new TypedLines(invocation);
        var checker = invocation.installation().lineChecker(invocation.surroundings());
        try {
            if (invocation.arguments().has(BATCH.name())) {
                return batch(lines, checker, invocation);
            }
            return all(lines, checker, invocation);
        } catch (IOException e) {
            throw TypedLines.unreadable(e);
        }
    }

    private static ExitCode batch(TypedLines lines, LineChecker checker, Invocation invocation)
            throws IOException {
        lines.expectNoWords();
        boolean allPass = true;
        for (var line = lines.nextOfBatch(); line != null; line = lines.nextOfBatch()) {
            var check = checker.check(line);
            allPass &= check.verdict() != Verdict.REJECT;
            invocation.print(CheckJson.line(check, invocation.language()));
        }
        return allPass ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    private static ExitCode all(TypedLines lines, LineChecker checker, Invocation invocation)
            throws IOException {
        boolean allPass = true;
        boolean isJson = invocation.arguments().has(Options.JSON.name());
        for (var line = lines.next(); line != null; line = lines.next()) {
            var check = checker.check(line);
            allPass &= check.verdict() != Verdict.REJECT;
            if (isJson) {
                invocation.print(CheckJson.line(check, invocation.language()));
            } else {
                invocation.print(new CheckText(invocation).of(check));
            }
        }
        lines.expectOne("check");
        return allPass ? ExitCode.FOUND : ExitCode.NOTHING;
    }
}
