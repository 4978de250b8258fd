package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.complete.Candidate.Kind;
import dev.gongbu.aws.complete.Standing.Place;
import dev.gongbu.aws.syntax.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what may stand at the cursor of a line after {@code aws}: services, commands, options and
 * values, each with Korean words on it. May be shared between threads, as far as the files may.
 */
public final class CommandCompleter {

    /** Longer lines are not completed. */
    public static final int LONGEST = 100_000;

    /** More commands in one line are not completed. */
    private static final int MOST_COMMANDS = 20;

    private final CommandModel model;
    private final Values values;

    /**
     * A completer that knows no files.
     *
     * @param model what can be typed
     */
    public CommandCompleter(CommandModel model) {
        this(model, LocalFiles.NONE);
    }

    /**
     * A completer.
     *
     * @param model what can be typed
     * @param files what lies in the folders whose paths are typed; asked for paths alone
     */
    public CommandCompleter(CommandModel model, LocalFiles files) {
        this.model = model;
        this.values = new Values(model, files);
    }

    /** Completes a line that may begin with the service. */
    public Completions complete(String line, int cursor) {
        return complete(new CompletionRequest(line, cursor, true));
    }

    /** Completes a line; never throws for what it holds. */
    public Completions complete(CompletionRequest request) {
        if (request.line().length() > LONGEST) {
            return Completions.NONE;
        }
        var words = Words.of(request.line());
        var operator = words.operator();
        if (operator.isPresent() && operator.get().to() <= request.cursor()) {
            return afterOperator(request, operator.get().text(), operator.get().to());
        }
        var line = TypedLine.of(request.line(), request.cursor(), words);
        return new Completions(candidates(line, request.programOptional()));
    }

    /**
     * What the command needs next, where a new word begins at the end of the line.
     *
     * @return empty where it needs nothing more, or where nothing is known
     */
    public Optional<Suggestion> next(CompletionRequest request) {
        String line = request.line();
        boolean begins =
                request.cursor() == line.length()
                        && line.length() <= LONGEST
                        && (line.endsWith(" ") || line.endsWith("\t"));
        if (!begins) {
            return Optional.empty();
        }
        var words = Words.of(line);
        if (words.unclosed().isPresent() || words.operator().isPresent()) {
            return Optional.empty();
        }
        var typed = TypedLine.of(line, line.length(), words);
        var reader = new StandingReader(model, typed, request.programOptional());
        return Suggestions.of(reader.read());
    }

    /** What follows a pipe or its like is a command of its own, what follows others is a file. */
    private Completions afterOperator(CompletionRequest request, String operator, int from) {
        int cursor = request.cursor();
        String line = request.line();
        int start = from;
        String last = operator;
        for (int commands = 0; begins(last) && commands < MOST_COMMANDS; commands++) {
            var words = Words.of(line.substring(start));
            var next = words.operator();
            if (next.isEmpty() || start + next.get().to() > cursor) {
                var typed = TypedLine.of(line.substring(start), cursor - start, words);
                return moved(candidates(typed, false), start);
            }
            last = next.get().text();
            start += next.get().to();
        }
        return Completions.NONE;
    }

    private static boolean begins(String operator) {
        return operator.equals("|")
                || operator.equals("||")
                || operator.equals("&&")
                || operator.equals(";")
                || operator.equals("&");
    }

    private static Completions moved(List<Candidate> candidates, int by) {
        var moved = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) {
            var edit = candidate.edit();
            var there =
                    new Candidate.Edit(edit.from() + by, edit.to() + by, edit.text(), edit.ends());
            moved.add(
                    new Candidate(
                            candidate.kind(),
                            candidate.label(),
                            there,
                            candidate.way(),
                            candidate.required(),
                            candidate.deprecated(),
                            candidate.korean()));
        }
        return new Completions(moved);
    }

    private List<Candidate> candidates(TypedLine line, boolean programOptional) {
        var reader = new StandingReader(model, line, programOptional);
        var standing = reader.read();
        var edits = new Edits(line, standing.base(), reader.correctedFrom(), reader.corrected());
        return at(standing, line, edits);
    }

    private List<Candidate> at(Standing standing, TypedLine line, Edits edits) {
        int cursor = line.textCursor();
        String typed = line.text().substring(0, cursor);
        int end = line.text().length();
        return switch (standing.place()) {
            case NOTHING -> List.of();
            case PROGRAM -> {
                var menu = new Menu(typed);
                menu.add(Offer.word(Kind.PROGRAM, "aws", "AWS 명령줄 도구"));
                yield menu.candidates(edits, 0, end);
            }
            case SERVICE -> {
                var menu = new Menu(typed);
                new Services(model).addTo(menu);
                yield menu.candidates(edits, 0, end);
            }
            case OPERATION -> {
                var menu = new Menu(typed);
                new Operations(model).addTo(menu, standing.service(), standing.begun());
                yield menu.candidates(edits, 0, end);
            }
            case OPTION -> {
                int equals = line.text().indexOf('=', cursor);
                var menu = new Menu(withoutDashes(typed));
                new Options(model, standing).addTo(menu, equals < 0);
                yield menu.candidates(edits, 0, equals < 0 ? end : equals);
            }
            case VALUE -> values.of(request(standing, line, edits));
            case MORE, ARGUMENT -> free(standing, line, edits, typed);
        };
    }

    private static String withoutDashes(String typed) {
        int from = 0;
        while (from < typed.length() && from < 2 && typed.charAt(from) == '-') {
            from++;
        }
        return typed.substring(from);
    }

    private static Values.Request request(Standing standing, TypedLine line, Edits edits) {
        var option = standing.option();
        var operation = standing.operation();
        if (option == null) {
            throw new IllegalStateException("no option at " + line.cursor());
        }
        int base = standing.base();
        return new Values.Request(
                option,
                operation == null ? Operations.none() : operation,
                line.text().substring(base),
                line.textCursor() - base,
                base,
                edits);
    }

    /** Where a value may stand, but need not. */
    private List<Candidate> free(Standing standing, TypedLine line, Edits edits, String typed) {
        int end = line.text().length();
        if (standing.place() == Place.MORE && !typed.isEmpty()) {
            return values.of(request(standing, line, edits));
        }
        var positional = positional(standing);
        if (positional != null && !typed.isEmpty() && isLocation(standing, positional)) {
            var request = argument(standing, positional, line, edits);
            var found = values.locations(request, isBucket(standing, positional));
            if (!found.isEmpty()) {
                return found;
            }
        }
        var menu = new Menu(typed);
        if (standing.place() == Place.MORE) {
            values.addTo(menu, request(standing, line, edits), 1);
        } else if (positional != null) {
            addArgument(menu, standing, positional, line, edits);
        } else if (standing.operation() != null && standing.operation().name().isEmpty()) {
            new Operations(model).addTo(menu, standing.service(), standing.begun());
        }
        new Options(model, standing).addTo(menu, true);
        return menu.candidates(edits, 0, end);
    }

    private void addArgument(
            Menu menu, Standing standing, Option positional, TypedLine line, Edits edits) {
        if (isLocation(standing, positional)) {
            values.addLocations(menu, menu.typing().text(), isBucket(standing, positional));
        } else {
            values.addTo(menu, argument(standing, positional, line, edits), -1);
        }
    }

    private static Values.Request argument(
            Standing standing, Option positional, TypedLine line, Edits edits) {
        var operation = standing.operation();
        return new Values.Request(
                positional,
                operation == null ? Operations.none() : operation,
                line.text(),
                line.textCursor(),
                0,
                edits);
    }

    private static @Nullable Option positional(Standing standing) {
        Operation operation = standing.operation();
        if (operation == null || standing.place() != Place.ARGUMENT) {
            return null;
        }
        int before = standing.before();
        for (var option : operation.options()) {
            if (option.role() == Option.Role.POSITIONAL) {
                if (before == 0 || ValueShape.isList(option)) {
                    return option;
                }
                before--;
            }
        }
        return null;
    }

    private static boolean isBucket(Standing standing, Option positional) {
        return standing.service().equals("s3") && positional.choices().isEmpty();
    }

    private static boolean isLocation(Standing standing, Option positional) {
        return positional.choices().isEmpty()
                && (isBucket(standing, positional)
                        || positional.name().contains("file")
                        || positional.name().contains("path"));
    }
}
