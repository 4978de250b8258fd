package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.QuerySyntax;
import dev.gongbu.aws.syntax.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The options that every command takes, and what is checked of them before a command is sought. */
final class GlobalOptions {

    private static final Pattern URL_WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private static final Pattern REGION =
            Pattern.compile("(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)");

    private final ParsedWords parsed;

    GlobalOptions(ParsedWords parsed) {
        this.parsed = parsed;
    }

    /** What a parser knows that looks for global options and for the service. */
    static List<Argument> arguments(CommandModel model) {
        var arguments = new ArrayList<Argument>();
        for (var option : model.globals()) {
            arguments.addAll(Argument.of(option, false));
        }
        arguments.add(Argument.place("command", Argument.Arity.ONE));
        return arguments;
    }

    void check(Consumer<Finding> errors) {
        exclusive().ifPresent(errors);
        word("query").flatMap(QuerySyntax::check).map(OptionFindings::badQuery).ifPresent(errors);
        word("endpoint-url")
                .filter(word -> !URL_WITH_SCHEME.matcher(word.text()).matches())
                .map(OptionFindings::badUrl)
                .ifPresent(errors);
        for (var name : List.of("cli-read-timeout", "cli-connect-timeout")) {
            word(name)
                    .filter(word -> NumberText.whole(word.text()).isEmpty())
                    .map(word -> notANumber(name, word))
                    .ifPresent(errors);
        }
    }

    /** Asking for the prompt and asking for none. */
    private Optional<Finding> exclusive() {
        return parsed.use("no-cli-auto-prompt")
                .filter(use -> has("cli-auto-prompt"))
                .map(use ->
                        OptionFindings.exclusive(
                                ErrorClass.ParamValidationError,
                                use.word(),
                                "--no-cli-auto-prompt",
                                "--cli-auto-prompt"));
    }

    private static Finding notANumber(String name, Word word) {
        return OptionFindings.notANumber(ErrorClass.ValueError, "--" + name, word, true);
    }

    /** What is checked of the region once the command's values are read. */
    Optional<Finding> badRegion() {
        return word("region")
                .filter(word -> !word.text().isEmpty())
                .filter(word -> !REGION.matcher(word.text()).matches())
                .map(OptionFindings::badRegion);
    }

    /** Whether bytes are typed as they are. */
    boolean isRaw() {
        return word("cli-binary-format")
                .filter(word -> word.text().equals("raw-in-base64-out"))
                .isPresent();
    }

    boolean has(String name) {
        return parsed.use(name).isPresent();
    }

    private Optional<Word> word(String name) {
        return parsed.use(name)
                .filter(use -> use.argument().arity() == Argument.Arity.ONE)
                .filter(use -> use.values().size() == 1)
                .map(use -> use.values().getFirst());
    }

    /** What was typed, by name: text, a list of texts, or true for a switch. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        for (var use : parsed.uses()) {
            if (use.argument().option().isPresent()) {
                values.put(use.argument().target(), plain(use));
            }
        }
        return values;
    }

    /** What an option that sets no member of a request stands for. */
    static Object plain(Use use) {
        return switch (use.argument().arity()) {
            case NONE -> !use.argument().negative();
            case ONE, OPTIONAL -> use.values().isEmpty() ? true : use.values().getFirst().text();
            case TWO, ANY, SOME -> use.values().stream().map(Word::text).toList();
        };
    }
}
