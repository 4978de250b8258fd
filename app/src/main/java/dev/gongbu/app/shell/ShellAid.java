package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.Candidate;

import org.jline.reader.History;

import java.util.List;

/** What the shell knows: its own words and lines of the AWS CLI. */
final class ShellAid implements LineAid {
    private final LineLooks looks;
    private final ShellCompleter completer;
    private final Suggester suggester;

    ShellAid(ShellTools tools, History history) {
        looks = new LineLooks(tools.checker(), new Unfinished(tools.model()), ShellLine::of);
        completer = new ShellCompleter(tools.completer());
        suggester = new Suggester(history, tools.completer());
    }

    @Override
    public Look[] looks(String line, int cursor) {
        return looks.of(line, cursor);
    }

    @Override
    public List<Candidate> complete(String line, int cursor) {
        return completer.complete(line, cursor);
    }

    @Override
    public Tail tail(String line) {
        return suggester.after(line);
    }

    @Override
    public boolean isOpen(String line) {
        return ShellLine.of(line).verb().takesLine() && TypedText.isOpen(line);
    }
}
