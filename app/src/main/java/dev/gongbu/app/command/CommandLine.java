package dev.gongbu.app.command;

import dev.gongbu.korean.Nearest;
import dev.gongbu.progress.RecordException;
import dev.gongbu.store.StoredFileException;
import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;

/**
 * Understands what was typed after {@code gongbu}, calls the command and tells every error in one
 * sentence.
 */
public final class CommandLine {
    private final Surroundings surroundings;
    private Language language = Language.KOREAN;
    private boolean isDebugging;

    /** Makes ready for one command line. */
    public CommandLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command line and returns the exit code. Nothing is thrown. */
    public int run(List<String> typed) {
        isDebugging = surroundings.variable("GONGBU_DEBUG") != null || typed.contains("--debug");
        var fromEnvironment = Language.named(surroundings.variable("GONGBU_LANG"));
        language = fromEnvironment == null ? Language.KOREAN : fromEnvironment;
        try {
            return understand(typed).number();
        } catch (OutputException e) {
            return e.isReaderGone() ? ExitCode.FOUND.number() : fail(unwritable(e));
        } catch (Failure e) {
            return fail(e);
        } catch (StoredFileException e) {
            return fail(Installation.broken(e));
        } catch (RecordException e) {
            return fail(Failure.broken(e.sentence().korean(), e.sentence().english(), e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fail(unexpected(e));
        }
    }

    private static Failure unwritable(OutputException e) {
        return Failure.broken(
                "결과를 쓸 수 없다: " + e.getMessage(),
                "The output cannot be written: " + e.getMessage(),
                e);
    }

    private static Failure unexpected(Throwable e) {
        var name = e.getClass().getSimpleName();
        return Failure.broken(
                "예상하지 못한 오류가 났다(" + name + "). 자세히 보려면 --debug를 붙인다.",
                "An unexpected error (" + name + "). Add --debug to see all of it.",
                e);
    }

    private int fail(Failure failure) {
        try {
            surroundings.err().print(told(failure));
        } catch (OutputException e) {
            return ExitCode.BROKEN.number(); // nobody is left to be told
        }
        return failure.exitCode().number();
    }

    private String told(Failure failure) {
        var ink = new Ink(false).line("gongbu: " + failure.sentence(language));
        if (isDebugging && failure.getCause() != null) {
            var trace = new StringWriter();
            failure.getCause().printStackTrace(new PrintWriter(trace, true));
            for (var line : trace.toString().split("\n", -1)) {
                ink.line(line.stripTrailing());
            }
        }
        return ink.toString();
    }

    private ExitCode understand(List<String> typed) {
        int at = wordAt(typed, 0);
        var first = at < typed.size() ? typed.get(at) : "";
        var group = first.isEmpty() ? List.<CommandName>of() : CommandName.group(first);
        if (!group.isEmpty()) {
            return understand(group, without(typed, at), at);
        }
        var name = CommandName.of(first);
        if (name != null) {
            return call(name, without(typed, at));
        }
        // Read the global options first: they may choose the language of the complaint.
        var words = typed.subList(0, at);
        var invocation = invocation(Arguments.parse(words, Options.GLOBAL));
        if (at == typed.size() || typed.get(at).equals(CommandName.HELP.text())) {
            return general(invocation, typed.subList(Math.min(at + 1, typed.size()), typed.size()));
        }
        throw unknown(typed.subList(at, typed.size()));
    }

    /** A command of two words, of which the first, now taken away, stood at {@code from}. */
    private ExitCode understand(List<CommandName> group, List<String> typed, int from) {
        int at = wordAt(typed, from);
        var second = at < typed.size() ? typed.get(at) : "";
        var name = CommandName.of(group.getFirst().group() + " " + second);
        if (name != null) {
            return call(name, without(typed, at));
        }
        var invocation = invocation(Arguments.parse(typed.subList(0, at), Options.GLOBAL));
        if (second.isEmpty() || second.equals("help")) {
            invocation.print(Help.of(group, invocation.ink(), language));
            return ExitCode.FOUND;
        }
        throw unknown(group, typed.subList(at, typed.size()));
    }

    private ExitCode call(CommandName name, List<String> typed) {
        // The language first, for what is wrong with the other options.
        chooseLanguage(typed);
        var command = name.command();
        var invocation = invocation(Arguments.parse(typed, Options.with(command.options())));
        if (invocation.arguments().has(Options.HELP.name())) {
            invocation.print(Help.of(name, command.options(), invocation.ink(), language));
            return ExitCode.FOUND;
        }
        return command.run(invocation);
    }

    private ExitCode general(Invocation invocation, List<String> topic) {
        var arguments = invocation.arguments();
        if (arguments.has(Options.VERSION.name())) {
            invocation.print("gongbu " + surroundings.version() + "\n");
            return ExitCode.FOUND;
        }
        var name = CommandName.of(String.join(" ", topic));
        var group = topic.isEmpty() ? List.<CommandName>of() : CommandName.group(topic.getFirst());
        if (name == null && !group.isEmpty()) {
            invocation.print(Help.of(group, invocation.ink(), language));
        } else if (name != null) {
            invocation.print(Help.of(name, name.command().options(), invocation.ink(), language));
        } else if (arguments.has(Options.HELP.name()) || arguments.words().isEmpty()) {
            invocation.print(Help.general(invocation.ink(), language));
        }
        return ExitCode.FOUND;
    }

    /** Where the next word stands that is no option and no option's value. */
    static int wordAt(List<String> typed, int from) {
        int at = from;
        while (at < typed.size()) {
            var word = typed.get(at);
            if (word.length() < 2 || word.charAt(0) != '-') {
                return at;
            }
            boolean hasValue = word.equals("--lang") || word.equals("--home");
            at += hasValue ? 2 : 1;
        }
        return typed.size();
    }

    /** All but the command itself. */
    static List<String> without(List<String> typed, int at) {
        var rest = new ArrayList<>(typed);
        rest.remove(at);
        return rest;
    }

    private void chooseLanguage(List<String> typed) {
        for (int i = 0; i < typed.size() && !typed.get(i).equals("--"); i++) {
            var word = typed.get(i);
            if (word.startsWith("--lang=")) {
                choose(Language.named(word.substring("--lang=".length())));
            } else if (word.equals("--lang") && i + 1 < typed.size()) {
                choose(Language.named(typed.get(i + 1)));
            }
        }
    }

    private void choose(@Nullable Language chosen) {
        language = chosen == null ? language : chosen;
    }

    private Invocation invocation(Arguments arguments) {
        var folders = folders(arguments.value(Options.HOME.name()));
        var settings = Settings.read(folders.settings());
        var lang = arguments.value(Options.LANG.name());
        if (lang == null) {
            if (surroundings.variable("GONGBU_LANG") == null) {
                choose(settings.language());
            }
        } else if (lang.equals("ko") || lang.equals("en")) {
            choose(Language.named(lang));
        } else {
            throw Failure.usage("--lang에는 ko나 en을 쓴다.", "The option --lang takes ko or en.");
        }
        return new Invocation(surroundings, arguments, folders, settings, language);
    }

    private Folders folders(@Nullable String home) {
        try {
            return Folders.of(home, surroundings);
        } catch (InvalidPathException e) {
            throw Failure.usage("--home의 폴더 이름이 잘못되었다.", "The folder of --home has a bad name.");
        }
    }

    private static Failure unknown(List<String> words) {
        var word = words.getFirst();
        var nearest = Nearest.of(word, CommandName.words());
        var search = "gongbu search " + Typed.shown(String.join(" ", words));
        return Failure.usage(
                Typed.named(word)
                        + " 명령은 없다."
                        + (nearest.isEmpty() ? "" : " 혹시 gongbu " + nearest + "?")
                        + " 노트에서 찾으려면: "
                        + search,
                "There is no command "
                        + Typed.quoted(word)
                        + "."
                        + (nearest.isEmpty() ? "" : " Did you mean gongbu " + nearest + "?")
                        + " To search the notes: "
                        + search);
    }

    private static Failure unknown(List<CommandName> group, List<String> words) {
        var first = group.getFirst().group();
        var names = new ArrayList<String>();
        for (var name : group) {
            names.add(name.word().substring(first.length() + 1));
        }
        var nearest = Nearest.of(words.getFirst(), names);
        var offers = nearest.isEmpty() ? String.join(", ", names) : nearest;
        var check = "gongbu aws check " + ShellWord.quoted("aws " + Typed.shown(line(words)));
        return Failure.usage(
                Typed.named("gongbu " + first + " " + words.getFirst())
                        + " 명령은 없다. 혹시 "
                        + offers
                        + "? AWS CLI의 명령줄이라면: "
                        + check,
                "There is no command "
                        + Typed.quoted("gongbu " + first + " " + words.getFirst())
                        + ". Did you mean "
                        + offers
                        + "? For a line of the AWS CLI: "
                        + check);
    }

    private static String line(List<String> words) {
        var quoted = new ArrayList<String>();
        for (var word : words) {
            quoted.add(ShellWord.quoted(word));
        }
        return String.join(" ", quoted);
    }
}
