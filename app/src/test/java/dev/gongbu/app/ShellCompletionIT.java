package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Real shells on a terminal, in which somebody presses Tab. */
class ShellCompletionIT {
    private static final Path BIN = Path.of("target/image/bin").toAbsolutePath();
    private static final String PROMPT = "@ ";

    @TempDir private Path home;

    /** What is typed, and what stands in the line after Tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "bash|gongbu sea|gongbu search x",
                "zsh|gongbu sea|gongbu search x",
                "fish|gongbu sea|gongbu search x",
                "bash|gongbu show sqs-dl|gongbu show sqs-dlq x",
                "zsh|gongbu show sqs-dl|gongbu show sqs-dlq x",
                "fish|gongbu show sqs-dl|gongbu show sqs-dlq x",
                "bash|gongbu show 람다 스|gongbu show 람다 스냅스타트 x",
                "zsh|gongbu show 람다 스|gongbu show 람다 스냅스타트 x",
                "fish|gongbu show 람다 스|gongbu show 람다 스냅스타트 x",
                "bash|gongbu show '가시성 타|gongbu show 'sqs-visibility-timeout'x",
                "zsh|gongbu show '가시성 타|gongbu show 'sqs-visibility-timeout' x",
                "fish|gongbu show '가시성 타|gongbu show '가시성 타임아웃' x",
                "bash|gongbu term 멱등|gongbu term 멱등성 x",
                "zsh|gongbu term 멱등|gongbu term 멱등성 x",
                "fish|gongbu term 멱등|gongbu term 멱등성 x",
                "bash|gongbu term 지속|gongbu term 지속\\ 가능성 x",
                "zsh|gongbu term 지속|gongbu term 지속\\ 가능성 x",
                "fish|gongbu term 지속|gongbu term 지속\\ 가능성 x",
                "bash|gongbu show 오로라|gongbu show aurora x",
                "zsh|gongbu show 오로라|gongbu show aurora x",
                "bash|gongbu show ㅇㄹㄹ|gongbu show aurora x",
                "zsh|gongbu show ㅇㄹㄹ|gongbu show aurora x",
                "bash|gongbu facts --status=o|gongbu facts --status=outdated x",
                "zsh|gongbu facts --status=o|gongbu facts --status=outdated x",
                "fish|gongbu facts --status=o|gongbu facts --status=outdated x",
                "bash|true; gongbu search --topic sqs,lambda-l|"
                        + "true; gongbu search --topic sqs,lambda-limits x",
                "zsh|true; gongbu search --topic sqs,lambda-l|"
                        + "true; gongbu search --topic sqs,lambda-limits x",
                "fish|true; gongbu search --topic sqs,lambda-l|"
                        + "true; gongbu search --topic sqs,lambda-limits x",
                "bash|gongbu compare redis-vs-m|gongbu compare redis-vs-memcached x",
                "zsh|gongbu compare redis-vs-m|gongbu compare redis-vs-memcached x",
                "fish|gongbu compare redis-vs-m|gongbu compare redis-vs-memcached x",
                "bash|gongbu lint 나의|gongbu lint 나의\\ 폴더/x",
                "zsh|gongbu lint 나의|gongbu lint 나의\\ 폴더/x",
                "fish|gongbu lint 나의|gongbu lint 나의\\ 폴더/x",
                "bash|gongbu --home=나의|gongbu --home=나의\\ 폴더/x",
                "zsh|gongbu --home=나의|gongbu --home=나의\\ 폴더/x",
                "fish|gongbu --home=나의|gongbu --home=나의\\ 폴더/x",
                "bash|gongbu show zzzz|gongbu show zzzzx",
                "zsh|gongbu show zzzz|gongbu show zzzzx",
                "fish|gongbu show zzzz|gongbu show zzzzx"
            })
    void tab_completes_the_word(String shell, String typed, String expected) throws Exception {
        try (var screen = start(shell, "gongbu")) {
            screen.type(typed);
            screen.press("Tab");
            screen.type("x");

            var shown = screen.await("x", text -> text.endsWith("x"));

            assertThat(shown).endsWith(PROMPT + expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish"})
    void what_may_come_is_listed_with_korean_descriptions(String shell) throws Exception {
        try (var screen = start(shell, "gongbu")) {
            screen.type("gongbu s");
            screen.press("Tab");

            screen.await(
                    "the commands", text -> text.contains("노트에서 찾는다") && text.contains("노트를 펼친다"));
        }
    }

    /** Names that do not begin with what was typed have nothing in common with it. */
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void several_other_words_are_listed_and_leave_the_line_as_it_is(String shell) throws Exception {
        try (var screen = start(shell, "gongbu")) {
            screen.type("gongbu show 람");
            screen.press("Tab");
            if (shell.equals("bash")) {
                screen.press("Tab");
            }

            var shown = screen.await("the topics", text -> text.contains("lambda-edge"));

            assertThat(shown).contains("lambda-snapstart").contains(PROMPT + "gongbu show 람\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bash|aws sqs create-q|aws sqs create-queue x",
                "zsh|aws sqs create-q|aws sqs create-queue x",
                "fish|aws sqs create-q|aws sqs create-queue x",
                "bash|aws ㄴㅂㄴ|aws sqs x",
                "zsh|aws ㄴㅂㄴ|aws sqs x",
                "bash|aws sqs list-queues --output=yaml-|aws sqs list-queues --output=yaml-stream x",
                "zsh|aws sqs list-queues --output=yaml-|aws sqs list-queues --output=yaml-stream x",
                "fish|aws sqs list-queues --output=yaml-|aws sqs list-queues --output=yaml-stream x",
                "bash|aws sqs create-queue --attributes DelayS|"
                        + "aws sqs create-queue --attributes DelaySeconds=x",
                "zsh|aws sqs create-queue --attributes DelayS|"
                        + "aws sqs create-queue --attributes DelaySeconds=x",
                "fish|aws sqs create-queue --attributes DelayS|"
                        + "aws sqs create-queue --attributes DelaySeconds=x"
            })
    void tab_completes_the_learners_own_aws(String shell, String typed, String expected)
            throws Exception {
        try (var screen = start(shell, "aws")) {
            screen.type(typed);
            screen.press("Tab");
            screen.type("x");

            var shown = screen.await("x", text -> text.endsWith("x"));

            assertThat(shown).endsWith(PROMPT + expected);
        }
    }

    /** A shell with the line of the documentation in its settings, at its first prompt. */
    private Screen start(String shell, String command) throws Exception {
        assumeTrue(isThere("tmux"), "no tmux on the path");
        assumeTrue(isThere(shell), "no " + shell + " on the path");
        Files.createDirectories(home.resolve("나의 폴더"));
        var option = command.equals("aws") ? " --aws" : "";
        var script = "gongbu completion " + shell + option;
        write(".bashrc", "PS1='" + PROMPT + "'\neval \"$(" + script + ")\"\n");
        write(".zshrc", "PS1='" + PROMPT + "'\neval \"$(" + script + ")\"\n");
        write(
                ".config/fish/config.fish",
                "function fish_prompt\n    printf '"
                        + PROMPT
                        + "'\nend\n"
                        + script
                        + " | source\n");
        var screen =
                Screen.of(
                        home,
                        Program.of("env", "-C", home, shell, "-i")
                                .with("HOME", home)
                                .with("LANG", "C.UTF-8")
                                .with("PATH", BIN + ":" + System.getenv("PATH"))
                                .with("SHELL", "/bin/sh"));
        screen.await("a prompt", text -> text.endsWith(PROMPT.strip()));
        return screen;
    }

    private void write(String file, String text) throws IOException {
        var path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
