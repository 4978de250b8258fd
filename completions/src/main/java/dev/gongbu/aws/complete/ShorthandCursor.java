package dev.gongbu.aws.complete;

import dev.gongbu.aws.Shape;
import dev.gongbu.aws.complete.Slot.What;

import org.jspecify.annotations.Nullable;

/** Finds what stands at the cursor in shorthand that may be unfinished or broken. */
final class ShorthandCursor {

    private enum Mode {
        KEY,
        VALUE,
        AFTER
    }

    private final String text;
    private final int cursor;
    private Frame frame;
    private Mode mode = Mode.KEY;
    private int at;
    private @Nullable Slot slot;

    private ShorthandCursor(String text, int cursor, @Nullable Shape shape) {
        this.text = text;
        this.cursor = cursor;
        this.frame = new Frame(null, (char) 0, shape);
    }

    /**
     * What stands at the cursor.
     *
     * @param shape the structure or the map that the whole text is
     * @return null where nothing may be added
     */
    static @Nullable Slot find(String text, int cursor, @Nullable Shape shape) {
        return new ShorthandCursor(text, cursor, shape).read();
    }

    private @Nullable Slot read() {
        while (at < text.length() || mode != Mode.AFTER) {
            switch (mode) {
                case KEY -> key();
                case VALUE -> value();
                case AFTER -> after();
            }
        }
        if (slot == null && cursor == at && at > 0 && isCloser(text.charAt(at - 1))) {
            slot = new Slot(What.AFTER, frame, null, at, at, at, false);
        }
        return slot;
    }

    private void key() {
        skipBlanks();
        if (startsQuote()) {
            mode = Mode.VALUE;
            return;
        }
        int from = at;
        while (at < text.length() && "=,}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean equals = at < text.length() && text.charAt(at) == '=';
        boolean resolves = equals && at > from && text.charAt(at - 1) == '@';
        int to = resolves ? at - 1 : at;
        boolean here = cursor >= from && cursor <= to;
        if (here) {
            boolean more =
                    !equals && !frame.hasBracket() && frame.value() instanceof Shape.Sequence;
            var what = more ? What.KEY_OR_VALUE : What.KEY;
            slot =
                    new Slot(
                            what,
                            frame,
                            more ? scalar(frame.value()) : null,
                            from,
                            from,
                            to,
                            equals);
        }
        if (!equals) {
            mode = Mode.AFTER;
            return;
        }
        String key = text.substring(from, to).strip();
        frame.enter(key);
        if (!here) {
            frame.used().add(key);
        }
        at++;
        mode = Mode.VALUE;
    }

    private void value() {
        skipBlanks();
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c == '[' || c == '{') {
            frame = new Frame(frame, c, frame.value());
            at++;
            mode = c == '[' ? Mode.VALUE : Mode.KEY;
            return;
        }
        if (startsQuote()) {
            quoted(c);
        } else {
            plain();
        }
        mode = Mode.AFTER;
    }

    private void quoted(char quote) {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        found(from);
        at = Math.min(at + 1, text.length());
    }

    private void plain() {
        int from = at;
        String ends = frame.hasBracket() ? ",]}" : ",";
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        found(from);
    }

    private void found(int from) {
        if (cursor >= from && cursor <= at) {
            slot = new Slot(What.VALUE, frame, scalar(frame.value()), from, from, at, false);
        }
    }

    /** What one of several plain values has to be; a list in a bracket is seen to by its frame. */
    private static @Nullable Shape scalar(@Nullable Shape shape) {
        return shape instanceof Shape.Sequence sequence ? sequence.element().shape() : shape;
    }

    private void after() {
        char c = text.charAt(at);
        if (slot == null && cursor == at && at > 0 && isCloser(text.charAt(at - 1))) {
            slot = new Slot(What.AFTER, frame, null, at, at, at, c == ',');
        }
        at++;
        if (c == ',') {
            mode = frame.isList() ? Mode.VALUE : Mode.KEY;
        } else if (isCloser(c)) {
            frame = frame.outer();
        }
    }

    private static boolean isCloser(char c) {
        return c == ']' || c == '}';
    }

    private boolean startsQuote() {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    /** Blanks before a piece belong to nothing, but the cursor may begin a piece among them. */
    private void skipBlanks() {
        int from = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean among = cursor >= from && cursor < at;
        boolean free = at == text.length() || ",]}".indexOf(text.charAt(at)) >= 0;
        if (among && free) {
            at = cursor;
        }
    }
}
