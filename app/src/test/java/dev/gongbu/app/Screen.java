package dev.gongbu.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A terminal of 100 columns, kept by tmux, in which a program runs and a test types. */
final class Screen implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Path socket;

    private Screen(Path socket) {
        this.socket = socket;
    }

    /**
     * Starts a program in a terminal of its own.
     *
     * @param folder where tmux may put its socket
     * @param program with the environment that it gets
     */
    static Screen of(Path folder, Program program) throws IOException, InterruptedException {
        var screen = new Screen(folder.resolve("tmux"));
        var words = new ArrayList<Object>(screen.tmux());
        words.addAll(List.of("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "40"));
        words.addAll(program.words());
        var tmux = Program.of(words.toArray()).in(folder);
        for (var variable : program.environment().entrySet()) {
            tmux = tmux.with(variable.getKey(), variable.getValue());
        }
        var end = tmux.run();
        if (end.exitCode() != 0) {
            throw new IOException(end.err());
        }
        return screen;
    }

    private List<Object> tmux() {
        return List.of("tmux", "-u", "-S", socket);
    }

    private String run(Object... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(tmux());
        all.addAll(List.of(words));
        return Program.of(all.toArray()).with("PATH", System.getenv("PATH")).run().out();
    }

    /** Types a text as it stands. */
    void type(String text) throws IOException, InterruptedException {
        run("send-keys", "-l", "--", text);
    }

    /** Presses a key by the name that tmux has for it, such as {@code Tab}. */
    void press(String key) throws IOException, InterruptedException {
        run("send-keys", key);
    }

    /**
     * What the terminal shows as soon as it shows what is waited for; fails where it never does.
     */
    String await(String what, Predicate<String> shows) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        var shown = text();
        while (!shows.test(shown)) {
            if (System.nanoTime() > deadline) {
                return fail("the terminal never showed " + what + ":\n" + shown);
            }
            shown = text();
        }
        return shown;
    }

    private String text() throws IOException, InterruptedException {
        return run("capture-pane", "-p").strip();
    }

    @Override
    public void close() throws IOException {
        var words = new ArrayList<>(tmux());
        words.add("kill-server");
        Program.of(words.toArray()).with("PATH", System.getenv("PATH")).begin().onExit().join();
    }
}
