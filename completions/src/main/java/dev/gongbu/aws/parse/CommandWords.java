package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.parse.Argument.Arity;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds the operation that is meant among the words behind a service. */
final class CommandWords {

    /**
     * What was found.
     *
     * @param operation empty where none was, or where help was asked for
     * @param rest the words that are left for its options
     * @param isHelp whether {@code help} stands where an operation would
     */
    record Found(Optional<Operation> operation, List<Word> rest, boolean isHelp) {}

    private final CommandModel model;
    private final String service;
    private final List<Heading> headings;
    private final PartList parts;
    private final Suggestions suggestions;
    private final Obstacles obstacles;

    CommandWords(
            CommandModel model,
            String service,
            PartList parts,
            Suggestions suggestions,
            Obstacles obstacles) {
        this.model = model;
        this.service = service;
        this.headings = model.operations(service);
        this.parts = parts;
        this.suggestions = suggestions;
        this.obstacles = obstacles;
    }

    /**
     * Finds the operation.
     *
     * @param end where a missing word would stand
     */
    Found find(List<Word> words, int end) {
        return find("", words, end);
    }

    /**
     * Finds what follows some words of a command.
     *
     * @param typed the words of the operation so far, each with a blank behind it
     */
    private Found find(String typed, List<Word> words, int end) {
        var itself = model.operation(service, typed.strip());
        if (words.size() == 1 && words.getFirst().text().equals("help")) {
            parts.add(words.getFirst(), Part.Kind.OPERATION);
            return new Found(itself, List.of(), true);
        }
        if (itself.isPresent() && !isGroup(typed)) {
            return new Found(itself, words, false);
        }
        var place = Argument.place("operation", isService(typed) ? Arity.ONE : Arity.OPTIONAL);
        var parsed = new WordParser(List.of(place), words, (argument, text) -> true).parse();
        var use = parsed.use("operation");
        if (use.isEmpty()) {
            return none(typed, itself, parsed.extras(), end);
        }
        var word = use.get().values().getFirst();
        parts.add(word, Part.Kind.OPERATION);
        if (word.text().equals("help") && isService(typed)) {
            return new Found(Optional.empty(), List.of(), true);
        }
        var longer = typed + word.text();
        if (word.text().isBlank() || word.text().indexOf(' ') >= 0 || !isKnown(longer)) {
            unknown(typed, word);
            return new Found(Optional.empty(), parsed.extras(), false);
        }
        return find(longer + " ", parsed.extras(), end);
    }

    private Found none(String typed, Optional<Operation> itself, List<Word> rest, int end) {
        if (itself.isEmpty()) {
            var errorClass =
                    isService(typed)
                            ? ErrorClass.ArgParseException
                            : ErrorClass.ParamValidationError;
            var before = (service + " " + typed).strip();
            obstacles.error(LineFindings.missingOperation(errorClass, end, before));
        }
        return new Found(itself, rest, false);
    }

    private void unknown(String typed, Word word) {
        var names = new LinkedHashSet<String>();
        for (var heading : headings) {
            if (heading.name().startsWith(typed)) {
                names.add(heading.name().substring(typed.length()).split(" ", -1)[0]);
            }
        }
        obstacles.error(
                LineFindings.unknownOperation(
                        word,
                        (service + " " + typed).strip(),
                        isService(typed) ? "operation" : "subcommand",
                        suggestions.near(word.text(), new ArrayList<>(names))));
    }

    /** Whether the words so far are a service of the API, not a command of the command line. */
    private boolean isService(String typed) {
        return typed.isEmpty()
                && headings.stream().anyMatch(heading -> !heading.apiName().isEmpty());
    }

    private boolean isGroup(String typed) {
        return headings.stream()
                .anyMatch(heading ->
                        heading.name().length() > typed.length()
                                && heading.name().startsWith(typed));
    }

    private boolean isKnown(String name) {
        return headings.stream()
                .anyMatch(heading ->
                        heading.name().equals(name) || heading.name().startsWith(name + " "));
    }
}
