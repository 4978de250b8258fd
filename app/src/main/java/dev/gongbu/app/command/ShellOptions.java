package dev.gongbu.app.command;

import dev.gongbu.app.completion.Shell;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/** The options by which the script of a shell says who asks. */
final class ShellOptions {
    private static final Words.Fixed SHELLS = shells();

    static final Option SHELL =
            Option.of(
                            "--shell",
                            SHELLS.joined("|"),
                            "이 셸의 완성 스크립트가 읽는 대로",
                            "As the completion script of this shell reads it")
                    .taking(SHELLS);
    static final Option BREAKS =
            Option.of(
                    "--breaks",
                    "CHARS",
                    "bash에서 낱말을 끊는 글자 (COMP_WORDBREAKS)",
                    "What breaks words in bash (COMP_WORDBREAKS)");

    private ShellOptions() {}

    private static Words.Fixed shells() {
        var words = new ArrayList<Words.Word>();
        for (var word : Shell.words()) {
            words.add(new Words.Word(word, "", ""));
        }
        return new Words.Fixed(words);
    }

    /**
     * The shell that asks, or null.
     *
     * @throws Failure where no such shell is known
     */
    static @Nullable Shell shell(Arguments arguments) {
        var typed = arguments.value(SHELL.name());
        var shell = Shell.named(typed);
        if (typed != null && shell == null) {
            throw Failure.usage(
                    "--shell에는 " + SHELLS.joined(", ") + "를 쓴다.",
                    "The option --shell takes " + SHELLS.joined(", ") + ".");
        }
        return shell;
    }

    static String breaks(Arguments arguments) {
        var typed = arguments.value(BREAKS.name());
        return typed == null ? "" : typed;
    }
}
