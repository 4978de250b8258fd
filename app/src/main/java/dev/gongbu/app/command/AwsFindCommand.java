package dev.gongbu.app.command;

import dev.gongbu.app.json.FoundCommandsJson;
import dev.gongbu.aws.find.CommandFinder;

import java.util.List;

/** Finds commands of the AWS CLI by Korean or English words for what they do. */
final class AwsFindCommand implements Command {
    private static final Option LIMIT =
            Option.of("--limit", "N", "많아야 N개 (보통 10)", "At most N (usually 10)").withLetter("-n");
    private static final int USUAL = 10;
    private static final int MOST = 1000;

    @Override
    public List<Option> options() {
        return List.of(LIMIT, Options.JSON);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var words = String.join(" ", invocation.arguments().words());
        if (words.isBlank()) {
            throw Failure.usage(
                    "하려는 일을 적는다. 예: gongbu aws find 대기열 만들기",
                    "Say what is to be done. Try: gongbu aws find create queue");
        }
        int most =
                Numbers.between(1, MOST, USUAL, "-n", invocation.arguments().value(LIMIT.name()));
        var installation = invocation.installation();
        var finder = CommandFinder.open(installation.finderPath(), installation.commands());
        var found = finder.find(words, most);
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(FoundCommandsJson.document(words, found));
        } else if (found.isEmpty()) {
            tellNothing(words, invocation);
        } else {
            invocation.page(new CommandList(invocation).found(found));
        }
        return found.isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static void tellNothing(String words, Invocation invocation) {
        var shown = Typed.quoted(words);
        invocation.tell(
                new Ink(false)
                        .line(
                                "gongbu: "
                                        + invocation.say(
                                                shown
                                                        + "에 맞는 명령을 찾지 못했다. 서비스를 둘러보려면: gongbu aws list",
                                                "No command was found for "
                                                        + shown
                                                        + ". To explore the services: gongbu aws list")));
    }
}
