package dev.gongbu.app.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

import java.io.IOError;
import java.io.IOException;
import java.util.function.Supplier;

/** The prompt on a terminal, from its opening to its end. */
public final class Shell implements AutoCloseable {
    private static final String PROMPT = "aws> ";
    private static final String COLOURED_PROMPT = "\u001B[1;36maws>\u001B[0m ";

    private final TerminalSource source;
    private final Terminal terminal;
    private final Restoration restoration;

    private Shell(TerminalSource source, Terminal terminal, Restoration restoration) {
        this.source = source;
        this.terminal = terminal;
        this.restoration = restoration;
        restoration.guard(terminal);
    }

    /**
     * Opens the terminal.
     *
     * @return null where there is none
     * @throws IOException where it cannot be used
     */
    public static @Nullable Shell open(TerminalSource source) throws IOException {
        var restoration = Restoration.begin(source);
        var terminal = source.open();
        if (terminal == null) {
            restoration.cancel();
            return null;
        }
        if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
            terminal.setSize(new Size(80, 24)); // nobody has told it yet
        }
        return new Shell(source, terminal, restoration);
    }

    /** Reads and answers until the learner leaves. */
    public void run(ShellTools tools, HistoryFile file, Answers answers) throws IOException {
        var history = new ShellHistory(file);
        var looks = new Looks(tools.columns(), tools.colours());
        var reader = new ShellReader(terminal, new ShellAid(tools, history), history, looks);
        terminal.handle(Signal.INT, SignalHandler.SIG_IGN); // between two lines
        var damage = history.remember();
        print(answers.greeting());
        if (damage != HistoryFile.Damage.NONE) {
            print(answers.lostHistory(file, damage == HistoryFile.Damage.PUT_ASIDE));
        }
        var prompt = tools.colours() ? COLOURED_PROMPT : PROMPT;
        var offered = "";
        while (true) {
            try {
                var typed = reader.readLine(prompt, null, (Character) null, offered);
                offered = "";
                for (var line : TypedText.commands(typed)) {
                    var answer = answers.answer(line, columns(), terminal.getHeight());
                    print(answer.text());
                    offered = answer.offered();
                    if (answer.isEnd()) {
                        return;
                    }
                }
            } catch (UserInterruptException e) {
                offered = ""; // the line is dropped
            } catch (EndOfFileException | IOError | IllegalStateException e) {
                restoration.letTheProcessEnd();
                if (e instanceof IllegalStateException unexpected) {
                    throw unexpected;
                }
                return; // Ctrl-D, or the terminal is gone
            }
        }
    }

    /**
     * Asks for lines of many kinds.
     *
     * @param tools asked for where a line of the AWS CLI is to be read
     */
    public LinePrompt prompt(Supplier<ShellTools> tools, Looks looks) {
        return new LinePrompt(terminal, restoration, tools, looks);
    }

    private int columns() {
        return Math.max(1, terminal.getWidth());
    }

    private void print(String text) {
        terminal.writer().print(text);
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        restoration.cancel();
        terminal.close();
        source.restore();
    }
}
