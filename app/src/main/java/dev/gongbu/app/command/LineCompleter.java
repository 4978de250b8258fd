package dev.gongbu.app.command;

import dev.gongbu.app.completion.Answer;
import dev.gongbu.app.completion.Candidate;
import dev.gongbu.app.completion.ShellLine;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.complete.CompletionRequest;
import dev.gongbu.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Completes gongbu's own command lines, from the tables that also read them: {@link CommandName},
 * {@link Command#words} and {@link Option}.
 */
final class LineCompleter {
    private static final Answer NOTHING = new Answer.Words(List.of());

    private final Supplier<ContentNames> content;
    private final Supplier<CommandCompleter> aws;
    private final Language language;
    private final boolean replaces;

    /**
     * For one line.
     *
     * @param content opened only where its names are asked for
     * @param aws opened only for a line of the AWS CLI
     * @param replaces whether the shell may put another word in place of the one that was begun
     */
    LineCompleter(
            Supplier<ContentNames> content,
            Supplier<CommandCompleter> aws,
            Language language,
            boolean replaces) {
        this.content = content;
        this.aws = aws;
        this.language = language;
        this.replaces = replaces;
    }

    /** What may take the place of the word at the end of the line. */
    Answer complete(ShellLine line) {
        if (line.words().isEmpty()) {
            return NOTHING; // the name of the program itself
        }
        var typed = line.words().subList(1, line.words().size());
        int at = CommandLine.wordAt(typed, 0);
        var first = at < typed.size() ? typed.get(at) : "";
        var group = first.isEmpty() ? List.<CommandName>of() : CommandName.group(first);
        if (!group.isEmpty()) {
            return complete(line.word(), group, CommandLine.without(typed, at), at);
        }
        var name = CommandName.of(first);
        if (name != null) {
            return complete(line.word(), name, CommandLine.without(typed, at));
        }
        return first.equals(CommandName.HELP.text())
                ? command(line.word(), CommandLine.without(typed, at), commands(false))
                : command(line.word(), typed, commands(true));
    }

    /** Completes the name of a command; nothing where a word stands there that is none. */
    private Answer command(String word, List<String> typed, Words commands) {
        var soFar = TypedSoFar.of(typed, Options.GLOBAL);
        return soFar.words().isEmpty()
                ? complete(word, soFar, Options.GLOBAL, List.of(commands))
                : NOTHING;
    }

    /** A command of two words, of which the first, now taken away, stood at {@code from}. */
    private Answer complete(String word, List<CommandName> group, List<String> typed, int from) {
        int at = CommandLine.wordAt(typed, from);
        var first = group.getFirst().group() + " ";
        var name = at < typed.size() ? CommandName.of(first + typed.get(at)) : null;
        if (name != null) {
            return complete(word, name, CommandLine.without(typed, at));
        }
        var members = new ArrayList<Words.Word>();
        for (var member : group) {
            members.add(described(member.word().substring(first.length()), member));
        }
        members.add(CommandName.HELP);
        return command(word, typed, new Words.Fixed(members));
    }

    private Answer complete(String word, CommandName name, List<String> typed) {
        var command = name.command();
        var options = Options.with(command.options());
        var soFar = TypedSoFar.of(typed, options);
        return complete(word, soFar, options, command.words(soFar.words()));
    }

    /** The first words of all commands. */
    private static Words commands(boolean withHelp) {
        var words = new ArrayList<Words.Word>();
        var group = "";
        for (var name : CommandName.shown()) {
            if (name.group().isEmpty()) {
                words.add(described(name.word(), name));
            } else if (!name.group().equals(group)) {
                group = name.group();
                words.add(
                        new Words.Word(
                                group,
                                Help.summary(group, Language.KOREAN),
                                Help.summary(group, Language.ENGLISH)));
            }
        }
        if (withHelp) {
            words.add(CommandName.HELP);
        }
        return new Words.Fixed(words);
    }

    private static Words.Word described(String word, CommandName name) {
        return new Words.Word(word, name.summary(Language.KOREAN), name.summary(Language.ENGLISH));
    }

    private Answer complete(
            String word, TypedSoFar soFar, List<Option> options, List<Words> words) {
        if (soFar.waiting() != null) {
            return value(soFar.waiting(), "", word);
        }
        if (soFar.isOnlyWords() || !word.startsWith("-")) {
            var answer = words(words, "", word, soFar.words());
            boolean isNothing = answer.equals(NOTHING);
            boolean mayBeOption = word.isEmpty() && !soFar.isOnlyWords();
            return isNothing && mayBeOption ? options(word, soFar, options) : answer;
        }
        int equals = word.indexOf('=');
        if (equals < 0) {
            return options(word, soFar, options);
        }
        var option = TypedSoFar.option(word, options);
        return option == null
                ? NOTHING
                : value(option, word.substring(0, equals + 1), word.substring(equals + 1));
    }

    private Answer options(String word, TypedSoFar soFar, List<Option> options) {
        var names = new ArrayList<Name>();
        for (var option : options) {
            if (option.isList() || !soFar.used().contains(option.name())) {
                var isLetter = word.length() > 1 && option.letter().equals(word);
                names.add(
                        Name.of(
                                isLetter ? word : option.name(),
                                language.of(option.korean(), option.english())));
            }
        }
        return candidates("", new NameMatcher(word, replaces).of(names));
    }

    private Answer value(Option option, String before, String word) {
        int begin = option.isList() ? word.lastIndexOf(',') + 1 : 0;
        var given = List.of(word.substring(0, begin).split(",", -1));
        return words(
                option.words(), before + word.substring(0, begin), word.substring(begin), given);
    }

    /**
     * Completes a word or the last of several values.
     *
     * @param before what stands in the same word before it
     * @param given what stands before it already, and is not offered again
     */
    private Answer words(List<Words> kinds, String before, String word, List<String> given) {
        var matcher = new NameMatcher(word, replaces);
        var names = new ArrayList<Name>();
        var fitting = new ArrayList<Name>();
        for (var kind : kinds) {
            switch (kind) {
                case Words.Paths paths -> {
                    return paths == Words.Paths.FILES ? new Answer.Files() : new Answer.Folders();
                }
                case Words.AwsLine _ -> {
                    return new Answer.Words(awsLine(word, given));
                }
                case Words.Fixed fixed -> names.addAll(fixed(fixed));
                case Words.Names known -> names.addAll(content.get().of(known));
                case Words.Rest rest ->
                        fitting.addAll(matcher.rest(content.get().of(rest.names()), given));
                case Words.Sections _ -> {
                    var sections = content.get().sections(given);
                    fitting.addAll(
                            sections.begun().isEmpty()
                                    ? matcher.of(sections.names())
                                    : matcher.rest(sections.names(), sections.begun()));
                }
            }
        }
        // A name that was begun is more likely meant than the beginning of another one.
        if (fitting.isEmpty()) {
            names.removeIf(name -> given.contains(name.text()));
            fitting.addAll(matcher.of(names));
        }
        return candidates(before, fitting);
    }

    /** A word with a blank is a whole line, which somebody put in quotes. */
    private List<Candidate> awsLine(String word, List<String> before) {
        if (before.isEmpty() && word.indexOf(' ') >= 0) {
            var request = new CompletionRequest(word, word.length(), true);
            var lines = new ArrayList<Candidate>();
            for (var line : AwsCandidates.lines(aws.get().complete(request), word)) {
                lines.add(new Candidate(line.word(), line.description(), false));
            }
            return lines;
        }
        var line = new StringBuilder();
        for (var each : before) {
            line.append(ShellWord.quoted(each)).append(' ');
        }
        line.append(word.isEmpty() ? "" : ShellWord.quoted(word));
        var request = new CompletionRequest(line.toString(), line.length(), true);
        var words = AwsCandidates.words(aws.get().complete(request), line.toString());
        if (!word.startsWith("-")) {
            words.removeIf(each -> each.word().startsWith("-")); // an option of gongbu stands there
        }
        return words;
    }

    private List<Name> fixed(Words.Fixed fixed) {
        var names = new ArrayList<Name>();
        for (var word : fixed.words()) {
            names.add(Name.of(word.text(), language.of(word.korean(), word.english())));
        }
        return names;
    }

    private static Answer candidates(String before, List<Name> names) {
        var candidates = new ArrayList<Candidate>();
        for (var name : names) {
            candidates.add(Candidate.of(before + name.text(), name.description()));
        }
        return new Answer.Words(candidates);
    }
}
