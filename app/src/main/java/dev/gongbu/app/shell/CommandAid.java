package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.Candidate;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.complete.CompletionRequest;

import java.util.List;

/** Knows lines of the AWS CLI alone. */
final class CommandAid implements LineAid {
    private final LineLooks looks;
    private final CommandCompleter completer;

    CommandAid(ShellTools tools) {
        looks = new LineLooks(tools.checker(), new Unfinished(tools.model()), ShellLine::ofAws);
        completer = tools.completer();
    }

    @Override
    public Look[] looks(String line, int cursor) {
        return looks.of(line, cursor);
    }

    @Override
    public List<Candidate> complete(String line, int cursor) {
        return completer.complete(new CompletionRequest(line, cursor, true)).list();
    }

    @Override
    public Tail tail(String line) {
        return Suggester.next(ShellLine.ofAws(line), completer);
    }

    @Override
    public boolean isOpen(String line) {
        return TypedText.isOpen(line);
    }
}
