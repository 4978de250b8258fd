package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Argument.Arity;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the words behind an operation into its options. */
final class OperationWords {

    private static final int MOST_EXTRAS = 50;
    private static final String HELP = "help";
    private static final String SKELETON = "generate-cli-skeleton";

    private final CommandModel model;
    private final Operation operation;
    private final Suggestions suggestions;
    private final Obstacles obstacles;

    OperationWords(
            CommandModel model, Operation operation, Suggestions suggestions, Obstacles obstacles) {
        this.model = model;
        this.operation = operation;
        this.suggestions = suggestions;
        this.obstacles = obstacles;
    }

    /**
     * The options that were typed.
     *
     * @param end where a missing word would stand
     * @return empty where help was asked for
     */
    Optional<ParsedWords> parse(List<Word> words, int end) {
        var parsed =
                new WordParser(arguments(waivesRequired(words)), words, Argument::accepts).parse();
        var help = parsed.use(HELP);
        boolean isHelp = help.isPresent() && help.get().word().text().equals(HELP);
        var slips = new SlipFindings(suggestions, end);
        parsed.slips().forEach(slip -> obstacles.error(slips.of(slip)));
        if (isHelp && parsed.slips().isEmpty()) {
            return Optional.empty();
        }
        var extras = new ArrayList<>(parsed.extras());
        help.filter(use -> !use.word().text().isEmpty()).ifPresent(use -> extras.add(use.word()));
        tellExtras(extras);
        return Optional.of(parsed);
    }

    private List<Argument> arguments(boolean waived) {
        var arguments = new ArrayList<Argument>();
        if (takesTwoPaths()) {
            arguments.add(Argument.place("paths", Arity.TWO));
        }
        for (var option : operation.options()) {
            if (takesTwoPaths() && option.role() == Option.Role.POSITIONAL) {
                continue;
            }
            boolean asked =
                    option.required()
                            && !waived
                            && option.form() != Option.Form.SWITCH
                            && !option.form().hasTwin();
            arguments.addAll(Argument.of(option, asked));
        }
        if (isOfApi()) {
            arguments.add(Argument.place(HELP, Arity.OPTIONAL));
        }
        return arguments;
    }

    /** The two paths of a transfer are taken together: no option may stand between them. */
    private boolean takesTwoPaths() {
        return operation.service().equals("s3")
                && operation.options().stream()
                                .filter(option -> option.role() == Option.Role.POSITIONAL)
                                .count()
                        == 2;
    }

    /** Whether the API has it: a command of the command line's own takes words more strictly. */
    private boolean isOfApi() {
        return !operation.apiName().isEmpty();
    }

    /** Whether an input document or a skeleton makes every option optional, as a whole word. */
    private boolean waivesRequired(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            if (text.startsWith("--")) {
                var option = operation.option(text.substring(2));
                boolean isInput = option.isPresent() && option.get().role() == Option.Role.INPUT;
                boolean isOutput =
                        text.equals("--" + SKELETON)
                                && i + 1 < words.size()
                                && words.get(i + 1).text().equals("output");
                if (isInput && !isOutput) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words that stand behind an unknown option are taken for its values, and not told again. */
    private void tellExtras(List<Word> extras) {
        var errorClass =
                isOfApi() ? ErrorClass.UnknownArgumentError : ErrorClass.ParamValidationError;
        var names = new ArrayList<Word>();
        var some = extras.subList(0, Math.min(MOST_EXTRAS, extras.size()));
        for (var word : some) {
            if (word.text().startsWith("-")) {
                names.add(word);
            }
        }
        for (var word : names) {
            var name = name(word);
            obstacles.error(OptionFindings.unknownOption(errorClass, name, near(name.text())));
        }
        for (var word : names.isEmpty() ? some : List.<Word>of()) {
            obstacles.error(OptionFindings.unexpectedWord(errorClass, word));
        }
    }

    /** A word up to its equals sign. */
    private static Word name(Word word) {
        int equals = word.text().indexOf('=');
        return equals < 1 ? word : word.part(0, equals);
    }

    private List<String> near(String typed) {
        var names = new ArrayList<String>();
        for (var option : operation.options()) {
            if (!option.traits().hidden()) {
                Argument.of(option, false).stream()
                        .filter(argument -> !argument.isPositional())
                        .forEach(argument -> names.add(argument.name().substring(2)));
            }
        }
        for (var option : model.globals()) {
            names.add(option.name());
        }
        return suggestions.near(typed, names).stream().map(name -> "--" + name).toList();
    }
}
