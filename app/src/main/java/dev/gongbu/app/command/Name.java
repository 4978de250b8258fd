package dev.gongbu.app.command;

import java.util.List;

/**
 * Something that can be named on a command line.
 *
 * @param text what is best written there
 * @param title what it is called; offered before what has other names that fit
 * @param others by what else it is known
 * @param description what it is
 */
record Name(String text, String title, List<String> others, String description) {

    Name {
        others = List.copyOf(others);
    }

    static Name of(String text, String description) {
        return new Name(text, text, List.of(), description);
    }
}
