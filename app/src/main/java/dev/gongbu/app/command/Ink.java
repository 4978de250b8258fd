package dev.gongbu.app.command;

import dev.gongbu.text.Sanitizer;

/** Collects styled text. Whatever is put in comes out harmless; only the ink makes escapes. */
final class Ink {
    private final StringBuilder text = new StringBuilder();
    private final boolean colours;

    Ink(boolean colours) {
        this.colours = colours;
    }

    Ink add(String words) {
        text.append(Sanitizer.cleanLine(words));
        return this;
    }

    Ink add(Style style, String words) {
        if (words.isEmpty()) {
            return this;
        }
        if (colours) {
            text.append(style.begin());
            add(words);
            text.append(style.end());
            return this;
        }
        return add(words);
    }

    /** Ends the line. */
    Ink line() {
        text.append('\n');
        return this;
    }

    /** Adds a line. */
    Ink line(String words) {
        return add(words).line();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
