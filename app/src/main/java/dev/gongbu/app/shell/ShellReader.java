package dev.gongbu.app.shell;

import dev.gongbu.text.Sanitizer;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.History;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/**
 * The line reader of the shell: what it adds to the library's is clean input, a tail and a menu.
 */
final class ShellReader extends LineReaderImpl {
    /** How long a lone escape waits for what may follow it, in milliseconds. */
    private static final long ESCAPE_WAIT = 100;

    /** Composed text is looked for so many characters before the cursor. */
    private static final int LONGEST_SYLLABLE = 16;

    private static final String COMPLETE = "gongbu-complete";
    private static final String DROP = "gongbu-drop";

    private final LineAid aid;
    private final boolean colours;
    private Tail tail = Tail.NONE;
    private boolean isEnding;

    ShellReader(Terminal terminal, LineAid aid, History history, Looks looks) throws IOException {
        super(terminal, "gongbu");
        this.aid = aid;
        colours = looks.colours();
        setParser(new ShellParser(aid));
        setHistory(history);
        setUp(looks);
    }

    private void setUp(Looks looks) {
        option(Option.DISABLE_EVENT_EXPANSION, true);
        option(Option.DISABLE_HIGHLIGHTER, !colours);
        option(Option.HISTORY_IGNORE_SPACE, true);
        option(Option.HISTORY_IGNORE_DUPS, true);
        option(Option.AUTO_FRESH_LINE, false);
        option(Option.INSERT_TAB, false);
        variable(SECONDARY_PROMPT_PATTERN, "   > ");
        variable(BLINK_MATCHING_PAREN, 0L);
        variable(HISTORY_SIZE, ShellHistory.MOST_ENTRIES);
        setHighlighter(new ShellHighlighter(aid));
        var menu = new CompletionMenu(this, aid, new MenuView(looks.columns(), colours));
        getWidgets().put(COMPLETE, menu::open);
        getWidgets().remove(EDIT_AND_EXECUTE_COMMAND);
        var keys = Objects.requireNonNull(getKeyMaps().get(MAIN), "the library has one");
        keys.setAmbiguousTimeout(ESCAPE_WAIT);
        keys.bind(new Reference(COMPLETE), "\t");
        bindArrows(keys);
        getWidgets().put(DROP, this::dropSequence);
        keys.bind(new Reference(DROP), "\u001b[", "\u001bO", "\u001b]", "\u001bP", "\u001b_");
    }

    /** As terminals send them that were not told, or do not know, that keys are for a program. */
    private static void bindArrows(KeyMap<Binding> keys) {
        keys.bind(new Reference(UP_LINE_OR_HISTORY), "\u001b[A", "\u001bOA");
        keys.bind(new Reference(DOWN_LINE_OR_HISTORY), "\u001b[B", "\u001bOB");
        keys.bind(new Reference(FORWARD_CHAR), "\u001b[C", "\u001bOC");
        keys.bind(new Reference(BACKWARD_CHAR), "\u001b[D", "\u001bOD");
        keys.bind(new Reference(BEGINNING_OF_LINE), "\u001b[H", "\u001b[1~");
        keys.bind(new Reference(END_OF_LINE), "\u001b[F", "\u001b[4~");
        keys.bind(new Reference(DELETE_CHAR), "\u001b[3~");
    }

    // Text that comes in

    /** Drops a key that nobody knows, or a late reply of the terminal, which is no typing. */
    private boolean dropSequence() {
        boolean isText = "]P_".indexOf(getLastBinding().charAt(1)) >= 0;
        int before = 0;
        while (peekCharacter(ESCAPE_WAIT) >= 0) {
            int c = readCharacter();
            boolean isEnd =
                    isText
                            ? c == '\u0007' || c == '\\' && before == '\u001b'
                            : c >= 0x40 && c < 0x7F;
            if (c < 0 || isEnd) {
                break;
            }
            before = c;
        }
        return true;
    }

    @Override
    public void putString(CharSequence typed) {
        super.putString(Sanitizer.cleanLine(typed.toString()));
        compose();
    }

    /** Composes what was typed jamo by jamo, or letter and accent. */
    private void compose() {
        int cursor = buf.cursor();
        int from = Math.max(0, cursor - LONGEST_SYLLABLE);
        var typed = buf.substring(from, cursor);
        if (Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
            return;
        }
        buf.backspace(cursor - from);
        buf.write(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    @Override
    public boolean beginPaste() {
        var pasted = doReadStringUntil(BRACKETED_PASTE_END);
        var lines = Sanitizer.clean(pasted.replace("\r\n", "\n").replace('\r', '\n'));
        buf.write(lines.replace('\t', ' ').stripTrailing());
        return true;
    }

    // The tail behind the cursor

    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
        var below = post;
        post = null;
        var line = super.getDisplayedBufferWithPrompts(secondaryPrompts);
        post = below;
        tail = isTailShown() ? aid.tail(buf.toString()) : Tail.NONE;
        var text = new AttributedStringBuilder().append(line);
        text.styled(Look.FAINT.style(), firstLine(tail.text() + tail.hint()));
        if (below != null) {
            text.append("\n").append(below.get());
        }
        return text.toAttributedString();
    }

    /** Without colours a tail could not be told from what was typed. */
    private boolean isTailShown() {
        return colours && post == null && !isEnding && buf.cursor() == buf.length();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end) + " …";
    }

    @Override
    protected void doCleanup(boolean nl) {
        isEnding = true;
        try {
            super.doCleanup(nl);
        } finally {
            isEnding = false;
        }
    }

    @Override
    protected boolean forwardChar() {
        return takeTail(tail.text()) || super.forwardChar();
    }

    @Override
    protected boolean endOfLine() {
        return takeTail(tail.text()) || super.endOfLine();
    }

    @Override
    protected boolean forwardWord() {
        return takeTail(firstWord(tail.text())) || super.forwardWord();
    }

    private boolean takeTail(String taken) {
        if (taken.isEmpty() || buf.cursor() < buf.length()) {
            return false;
        }
        buf.write(taken);
        return true;
    }

    private static String firstWord(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        return text.substring(0, at);
    }

    // What the menu needs

    /** Shows something below the line, or no more. */
    void showBelow(@Nullable AttributedString below) {
        post = below == null ? null : () -> below;
    }

    /** Replaces the line. */
    void write(String line, int cursor) {
        buf.clear();
        buf.write(line);
        buf.cursor(cursor);
    }

    /** Does with the last key what it does outside the menu. */
    void pushBack() {
        var key = getLastBinding();
        if (key != null) {
            runMacro(key);
        }
    }

    /** How many rows the terminal has below the line. */
    int rowsBelow() {
        var shown = new AttributedString(prompt + buf.toString());
        return size.getRows() - shown.columnSplitLength(size.getColumns()).size();
    }

    int width() {
        return size.getColumns();
    }
}
