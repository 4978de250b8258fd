package dev.gongbu.app.shell;

import dev.gongbu.aws.complete.Candidate;
import dev.gongbu.aws.complete.Candidate.Edit;
import dev.gongbu.aws.complete.Candidate.Kind;
import dev.gongbu.aws.complete.Candidate.Way;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.complete.CompletionRequest;

import java.util.ArrayList;
import java.util.List;

/** Completes the shell's own words, and lines of the AWS CLI wherever they begin. */
final class ShellCompleter {
    private final CommandCompleter completer;

    ShellCompleter(CommandCompleter completer) {
        this.completer = completer;
    }

    /** What may stand at the cursor, the likeliest first. */
    List<Candidate> complete(String line, int cursor) {
        var read = ShellLine.of(line);
        if (read.verb() == ShellLine.Verb.AWS || cursor <= read.from()) {
            return withVerbs(aws(line, cursor), line, cursor);
        }
        return switch (read.verb()) {
            case CHECK, EXPLAIN -> moved(aws(read.rest(), cursor - read.from()), read.from());
            case LIST -> moved(named(read.rest(), cursor - read.from()), read.from());
            case AWS, FIND, HELP, END -> List.of();
        };
    }

    private List<Candidate> aws(String line, int cursor) {
        return completer.complete(new CompletionRequest(line, cursor, true)).list();
    }

    /** Services and their commands alone. */
    private List<Candidate> named(String line, int cursor) {
        var names = new ArrayList<Candidate>();
        for (var candidate : aws(line, cursor)) {
            if (candidate.kind() == Kind.SERVICE
                    || candidate.kind() == Kind.OPERATION
                    || candidate.kind() == Kind.WAITER) {
                names.add(candidate);
            }
        }
        return names;
    }

    /** The shell's own words come first where their beginning is typed, else nowhere. */
    private static List<Candidate> withVerbs(List<Candidate> others, String line, int cursor) {
        var typed = line.substring(0, cursor);
        if (typed.isEmpty() || typed.indexOf(' ') >= 0) {
            return others;
        }
        var all = new ArrayList<Candidate>();
        for (var verb : ShellLine.Verb.values()) {
            for (var word : verb.words()) {
                if (word.startsWith(typed)) {
                    var edit = new Edit(0, cursor, word, true);
                    all.add(
                            new Candidate(
                                    Kind.PROGRAM,
                                    word,
                                    edit,
                                    Way.PREFIX,
                                    false,
                                    false,
                                    about(verb)));
                }
            }
        }
        all.addAll(others);
        return all;
    }

    private static String about(ShellLine.Verb verb) {
        return switch (verb) {
            case AWS -> "";
            case CHECK -> "명령줄을 검사한다";
            case EXPLAIN -> "명령줄의 뜻을 풀이한다";
            case LIST -> "서비스와 명령, 옵션을 둘러본다";
            case FIND -> "하고 싶은 일로 명령을 찾는다";
            case HELP -> "도움말";
            case END -> "나간다";
        };
    }

    private static List<Candidate> moved(List<Candidate> candidates, int by) {
        var moved = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) {
            var edit = candidate.edit();
            moved.add(
                    new Candidate(
                            candidate.kind(),
                            candidate.label(),
                            new Edit(edit.from() + by, edit.to() + by, edit.text(), edit.ends()),
                            candidate.way(),
                            candidate.required(),
                            candidate.deprecated(),
                            candidate.korean()));
        }
        return moved;
    }
}
