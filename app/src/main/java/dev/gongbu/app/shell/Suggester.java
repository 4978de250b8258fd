package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.complete.CompletionRequest;

import org.jline.reader.History;

/** Finds how a line may go on: as an earlier one did, else with what its command needs next. */
final class Suggester {
    private final History history;
    private final CommandCompleter completer;

    Suggester(History history, CommandCompleter completer) {
        this.history = history;
        this.completer = completer;
    }

    /** The tail of a line that ends where the cursor stands. */
    Tail after(String line) {
        if (line.isBlank()) {
            return Tail.NONE;
        }
        var earlier = earlier(line);
        return earlier.isEmpty() ? next(ShellLine.of(line), completer) : new Tail(earlier, "");
    }

    private String earlier(String line) {
        if (history.isEmpty()) {
            return "";
        }
        var entries = history.reverseIterator(history.last());
        while (entries.hasNext()) {
            var entry = entries.next().line();
            if (entry.length() > line.length() && entry.startsWith(line)) {
                return entry.substring(line.length());
            }
        }
        return "";
    }

    /** What the command of a line needs next. */
    static Tail next(ShellLine read, CommandCompleter completer) {
        if (!read.verb().takesLine() || read.line().indexOf('\n') >= 0) {
            return Tail.NONE;
        }
        var rest = read.rest();
        return completer
                .next(new CompletionRequest(rest, rest.length(), true))
                .map(next -> new Tail(next.text(), next.hint()))
                .orElse(Tail.NONE);
    }
}
