package dev.gongbu.aws.explain;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words;
import dev.gongbu.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what each piece of a checked line means, and what to beware of. The sentences of the model
 * are Korean in every language. May be shared between threads.
 */
public final class Explainer {

    private final CautionRules rules = CautionRules.load();

    /** Explains a line, right or wrong. */
    public Explanation explain(Check check, Language language) {
        var meanings = new ArrayList<Meaning>();
        var words = Words.of(check.line()).list();
        boolean operationTold = false;
        for (var part : check.parts()) {
            switch (part.kind()) {
                case PROGRAM ->
                        add(
                                meanings,
                                part,
                                Meaning.Kind.PROGRAM,
                                language.of("AWS 명령줄 도구", "The AWS command line"));
                case SERVICE -> add(meanings, part, Meaning.Kind.SERVICE, service(check));
                case OPERATION -> {
                    // A command of two words is one command: its sentence stands once.
                    String sentence = operationTold ? "" : operation(check, language);
                    operationTold = true;
                    add(meanings, part, Meaning.Kind.OPERATION, sentence);
                }
                case OPTION -> add(meanings, part, Meaning.Kind.OPTION, option(part, language));
                case VALUE -> addValue(meanings, part, words, check, language);
                case UNKNOWN ->
                        add(
                                meanings,
                                part,
                                Meaning.Kind.UNKNOWN,
                                language.of("이 명령이 알지 못하는 말", "Not known to this command"));
                case REST ->
                        add(
                                meanings,
                                part,
                                Meaning.Kind.REST,
                                language.of(
                                        "셸이 맡는 부분. aws에는 넘어가지 않는다",
                                        "For the shell: aws never sees it"));
            }
        }
        return new Explanation(meanings, rules.cautions(check, language));
    }

    private static void add(List<Meaning> meanings, Part part, Meaning.Kind kind, String sentence) {
        meanings.add(new Meaning(part.from(), part.to(), kind, 0, part.text(), sentence));
    }

    private static String service(Check check) {
        return check.service()
                .map(found -> found.korean().isEmpty() ? found.title() : found.korean())
                .orElse("");
    }

    private static String operation(Check check, Language language) {
        return check.operation().map(found -> operation(found, language)).orElse("");
    }

    /** A command's sentence, else what its name says. */
    private static String operation(Operation operation, Language language) {
        if (!operation.korean().isEmpty()) {
            return operation.korean();
        }
        if (operation.name().startsWith("wait ")) {
            String state = operation.name().substring("wait ".length());
            return language.of(
                    state + " 상태가 될 때까지 되풀이해 물어보며 기다린다",
                    "Asks again and again until the state is " + state);
        }
        return operation.apiName().isEmpty()
                ? ""
                : language.of(
                        "API " + operation.apiName() + "의 명령",
                        "The command of the API's " + operation.apiName());
    }

    private static String option(Part part, Language language) {
        if (part.option().isEmpty()) {
            return "";
        }
        var option = part.option().get();
        String sentence = ShapeWords.of(option, language);
        return isTwin(option, part.text())
                ? language.of(
                        "--" + option.name() + "의 반대. " + sentence,
                        "The opposite of --" + option.name() + ". " + sentence)
                : sentence;
    }

    static boolean isTwin(Option option, String typed) {
        return !option.traits().twin().isEmpty() && typed.startsWith("--" + option.traits().twin());
    }

    private static void addValue(
            List<Meaning> meanings, Part part, List<Word> words, Check check, Language language) {
        var option = part.option();
        if (option.isEmpty()) {
            add(meanings, part, Meaning.Kind.VALUE, "");
            return;
        }
        var text = new ValueWords(language).of(part.text(), option.get());
        boolean isPositional = option.get().role() == Option.Role.POSITIONAL;
        if (isPositional && text.isEmpty()) {
            text = ShapeWords.of(option.get(), language);
        }
        add(meanings, part, Meaning.Kind.VALUE, text);
        var word = word(part, words);
        if (word.isPresent()) {
            new Pieces(meanings, language).addOf(word.get(), option.get(), check.operation());
        }
    }

    /** The word whose text a part is, or the stretch of it behind an equals sign. */
    private static Optional<Word> word(Part part, List<Word> words) {
        for (var word : words) {
            if (part.from() >= word.from() && part.from() < word.to()) {
                if (part.from() == word.from()) {
                    return Optional.of(word);
                }
                int begin = word.text().length() - part.text().length();
                boolean ends = begin > 0 && word.text().endsWith(part.text());
                return ends
                        ? Optional.of(word.part(begin, word.text().length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
