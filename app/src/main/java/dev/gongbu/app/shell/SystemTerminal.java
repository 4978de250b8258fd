package dev.gongbu.app.shell;

import org.jline.nativ.CLibrary;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The terminal that the process was started on. */
public final class SystemTerminal implements TerminalSource {
    /** What the library knows by itself; of others it would ask a program, by their name. */
    private static final Set<String> KNOWN =
            Set.of(
                    "ansi",
                    "rxvt",
                    "rxvt-unicode",
                    "rxvt-unicode-256color",
                    "screen",
                    "screen-256color",
                    "xterm",
                    "xterm-256color");

    private static final int STANDARD_INPUT = 0;

    private final @Nullable String type;
    private volatile CLibrary.@Nullable Termios modes;

    /**
     * Names the terminal, without opening it.
     *
     * @param type what TERM says
     */
    public SystemTerminal(@Nullable String type) {
        this.type = type;
    }

    @Override
    public @Nullable Terminal open() throws IOException {
        if (type == null || type.equals("dumb")) {
            return null;
        }
        try {
            var terminal =
                    TerminalBuilder.builder()
                            .name("gongbu")
                            .system(true)
                            .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                            .provider("jni")
                            .dumb(false)
                            .type(known(type))
                            .encoding(StandardCharsets.UTF_8)
                            .build();
            var found = new CLibrary.Termios();
            if (CLibrary.tcgetattr(STANDARD_INPUT, found) == 0) {
                modes = found;
            }
            return terminal;
        } catch (IllegalStateException e) {
            return null; // a pipe, a file, or a system that the library has no code for
        }
    }

    /** The library forgets the speed of the line, which it takes for no mode of the terminal. */
    @Override
    public void restore() {
        var found = modes;
        if (found != null) {
            CLibrary.tcsetattr(STANDARD_INPUT, CLibrary.TCSANOW, found);
        }
    }

    /**
     * The nearest type that the library knows: nearly all terminals understand xterm's language.
     */
    static String known(String type) {
        if (KNOWN.contains(type)) {
            return type;
        }
        return type.startsWith("screen") || type.startsWith("tmux")
                ? "screen-256color"
                : "xterm-256color";
    }
}
