package dev.gongbu.app.command;

import dev.gongbu.app.json.ExplanationJson;
import dev.gongbu.aws.explain.Explainer;
import dev.gongbu.aws.parse.Verdict;

import java.io.IOException;
import java.util.List;

/** Says what each piece of a line of the AWS CLI means, what to beware of and where to read on. */
final class AwsExplainCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return List.of(new Words.AwsLine());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var lines = new TypedLines(invocation);
        var checker = invocation.installation().lineChecker(invocation.surroundings());
        var explainer = new Explainer();
        boolean isJson = invocation.arguments().has(Options.JSON.name());
        boolean allPass = true;
        try {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var check = checker.check(line);
                var explanation = explainer.explain(check, invocation.language());
                var command = check.operation().map(each -> each.typed()).orElse("");
                var topics = invocation.installation().links().topicsOf(command);
                allPass &= check.verdict() != Verdict.REJECT;
                if (isJson) {
                    var language = invocation.language();
                    invocation.print(ExplanationJson.line(check, explanation, topics, language));
                } else {
                    invocation.page(new ExplanationText(invocation).of(check, explanation, topics));
                }
            }
        } catch (IOException e) {
            throw TypedLines.unreadable(e);
        }
        lines.expectOne("explain");
        return allPass ? ExitCode.FOUND : ExitCode.NOTHING;
    }
}
