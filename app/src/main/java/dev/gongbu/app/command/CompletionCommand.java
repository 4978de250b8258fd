package dev.gongbu.app.command;

import dev.gongbu.app.completion.CompletionScript;
import dev.gongbu.app.completion.Shell;

import java.util.ArrayList;
import java.util.List;

/** Prints the script by which a shell completes gongbu, or the learner's own {@code aws}. */
final class CompletionCommand implements Command {
    private static final Option AWS =
            Option.ofSwitch("--aws", "aws 명령을 완성한다", "Complete the command aws");

    @Override
    public List<Option> options() {
        return List.of(AWS);
    }

    @Override
    public List<Words> words(List<String> before) {
        var words = new ArrayList<Words.Word>();
        for (var shell : Shell.values()) {
            var hint = CompletionScript.GONGBU.hint(shell);
            words.add(new Words.Word(shell.word(), hint, hint));
        }
        return before.isEmpty() ? List.of(new Words.Fixed(words)) : List.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        var script = arguments.has(AWS.name()) ? CompletionScript.AWS : CompletionScript.GONGBU;
        var words = arguments.words();
        if (words.size() != 1) {
            throw Failure.usage(
                    "셸 하나를 적는다(bash, zsh, fish). 예: " + hint(script, invocation),
                    "Name one shell (bash, zsh, fish). Try: " + hint(script, invocation));
        }
        var shell = Shell.named(words.getFirst());
        if (shell == null) {
            throw Failure.usage(
                    Typed.named(words.getFirst())
                            + " 셸은 모른다. bash, zsh, fish를 안다. 예: "
                            + hint(script, invocation),
                    "There is no completion for "
                            + Typed.quoted(words.getFirst())
                            + ", only for bash, zsh and fish. Try: "
                            + hint(script, invocation));
        }
        var program = invocation.surroundings().image().resolve("bin/gongbu");
        invocation.print(script.of(shell, program.toAbsolutePath().normalize()));
        return ExitCode.FOUND;
    }

    /** For the shell that seems to be in use. */
    private static String hint(CompletionScript script, Invocation invocation) {
        var path = invocation.surroundings().variable("SHELL");
        var used = path == null ? null : Shell.named(path.substring(path.lastIndexOf('/') + 1));
        return script.hint(used == null ? Shell.BASH : used);
    }
}
