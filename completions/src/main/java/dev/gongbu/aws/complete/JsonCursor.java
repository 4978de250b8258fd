package dev.gongbu.aws.complete;

import dev.gongbu.aws.Shape;
import dev.gongbu.aws.complete.Slot.What;

import org.jspecify.annotations.Nullable;

/** Finds what stands at the cursor in JSON that may be unfinished or broken. */
final class JsonCursor {

    private enum Mode {
        KEY,
        COLON,
        VALUE,
        AFTER
    }

    private final String text;
    private final int cursor;
    private final @Nullable Shape shape;
    private @Nullable Frame frame;
    private Mode mode = Mode.VALUE;
    private int at;
    private @Nullable Slot slot;

    /** Whether the string that was passed last ends with a quote. */
    private boolean closed;

    private JsonCursor(String text, int cursor, @Nullable Shape shape) {
        this.text = text;
        this.cursor = cursor;
        this.shape = shape;
    }

    /**
     * What stands at the cursor.
     *
     * @param shape what the whole text has to be
     * @return null where nothing may be added
     */
    static @Nullable Slot find(String text, int cursor, @Nullable Shape shape) {
        return new JsonCursor(text, cursor, shape).read();
    }

    private @Nullable Slot read() {
        while (true) {
            int from = at;
            skipBlanks();
            boolean free = at == text.length() || ",]}".indexOf(text.charAt(at)) >= 0;
            if (slot == null && cursor >= from && cursor <= at && free) {
                slot = empty();
            }
            if (at == text.length()) {
                return slot;
            }
            step(text.charAt(at));
        }
    }

    /** What may begin at the cursor, where nothing stands. */
    private @Nullable Slot empty() {
        if (frame == null || mode == Mode.COLON) {
            return null;
        }
        var what =
                switch (mode) {
                    case KEY, COLON -> What.KEY;
                    case VALUE -> What.VALUE;
                    case AFTER -> What.AFTER;
                };
        boolean comma = at < text.length() && text.charAt(at) == ',';
        return new Slot(what, frame, expected(), cursor, cursor, cursor, comma);
    }

    private @Nullable Shape expected() {
        return frame == null ? shape : frame.value();
    }

    private void step(char c) {
        switch (mode) {
            case KEY -> key(c);
            case COLON -> colon(c);
            case VALUE -> value(c);
            case AFTER -> after(c);
        }
    }

    private void key(char c) {
        if (frame == null || c == '}' || c == ',') {
            after(c);
            return;
        }
        int from = at;
        int content = c == '"' ? at + 1 : at;
        pass(c);
        int end = closed ? at - 1 : at;
        boolean here = cursor >= content && cursor <= end;
        String key = text.substring(content, end);
        frame.enter(key);
        if (here) {
            slot = new Slot(What.KEY, frame, null, from, content, at, colonFollows());
        } else {
            frame.used().add(key);
        }
        mode = Mode.COLON;
    }

    private void colon(char c) {
        if (c == ',' || c == '}') {
            after(c);
            return;
        }
        at++;
        mode = c == ':' ? Mode.VALUE : Mode.COLON;
    }

    private boolean colonFollows() {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }

    private void value(char c) {
        if (c == '{' || c == '[') {
            frame = new Frame(frame, c, expected());
            at++;
            mode = c == '{' ? Mode.KEY : Mode.VALUE;
            return;
        }
        if (c == '}' || c == ']' || c == ',' || frame == null) {
            after(c);
            return;
        }
        int from = at;
        int content = c == '"' ? at + 1 : at;
        pass(c);
        int end = closed ? at - 1 : at;
        if (cursor >= content && cursor <= end) {
            slot = new Slot(What.VALUE, frame, expected(), from, content, at, false);
        }
        mode = Mode.AFTER;
    }

    /** Passes a string, or what stands there instead of one. */
    private void pass(char c) {
        closed = false;
        if (c != '"') {
            while (at < text.length() && !ends(text.charAt(at))) {
                at++;
            }
            at = Math.max(at, Math.min(text.length(), at + (ends(c) ? 1 : 0)));
            return;
        }
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        closed = at < text.length();
        at = Math.min(at + 1, text.length());
    }

    private static boolean ends(char c) {
        return ",]}:[{".indexOf(c) >= 0 || isBlank(c);
    }

    private void after(char c) {
        at++;
        if (c == ',') {
            mode = frame == null || frame.isList() ? Mode.VALUE : Mode.KEY;
        } else if ((c == '}' || c == ']') && frame != null) {
            frame = frame.isWhole() ? null : frame.outer();
            mode = Mode.AFTER;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
