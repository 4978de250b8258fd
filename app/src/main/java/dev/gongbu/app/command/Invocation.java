package dev.gongbu.app.command;

import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;

import java.util.List;

/** One call of a command: what was typed, and how to answer. */
final class Invocation {
    private static final int INDENT = 4;

    /** Longer lines are hard to read. */
    private static final int READABLE = 100;

    private final Surroundings surroundings;
    private final Arguments arguments;
    private final Folders folders;
    private final Settings settings;
    private final Language language;

    Invocation(
            Surroundings surroundings,
            Arguments arguments,
            Folders folders,
            Settings settings,
            Language language) {
        this.surroundings = surroundings;
        this.arguments = arguments;
        this.folders = folders;
        this.settings = settings;
        this.language = language;
    }

    /** The same call on a terminal of another size. */
    Invocation on(Display other) {
        return new Invocation(surroundings.on(other), arguments, folders, settings, language);
    }

    /** A call with other words and no options of its own, that prints elsewhere. */
    Invocation with(List<String> words, Output out) {
        return new Invocation(
                surroundings.to(out), arguments.with(words), folders, settings, language);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Arguments arguments() {
        return arguments;
    }

    Folders folders() {
        return folders;
    }

    Settings settings() {
        return settings;
    }

    Language language() {
        return language;
    }

    Display display() {
        return surroundings.display();
    }

    Installation installation() {
        return new Installation(surroundings.image());
    }

    Columns columns() {
        return new Columns(settings.ambiguousWide());
    }

    /** Chooses between the two wordings of one sentence. */
    String say(String korean, String english) {
        return language.of(korean, english);
    }

    /** Whether colours are wanted and can be shown. */
    boolean hasColours() {
        return display().isTerminal()
                && !arguments.has(Options.NO_COLOR.name())
                && !settings.noColor()
                && surroundings.variable("NO_COLOR") == null
                && !"dumb".equals(surroundings.variable("TERM"));
    }

    Ink ink() {
        return new Ink(hasColours());
    }

    /** Adds a text below what stands before it; on a terminal it is wrapped. */
    void indented(Ink ink, Style style, String text) {
        int width = Math.min(READABLE, display().columns()) - INDENT;
        for (var line : columns().wrap(text, display().isTerminal() ? width : Integer.MAX_VALUE)) {
            ink.add(" ".repeat(INDENT)).add(style, line).line();
        }
    }

    void print(Ink ink) {
        print(ink.toString());
    }

    void print(String text) {
        surroundings.out().print(text);
    }

    /** Prints to standard error. */
    void tell(Ink ink) {
        surroundings.err().print(ink.toString());
    }

    /** Prints; what is higher than the terminal is shown through the pager. */
    void page(Ink ink) {
        var text = ink.toString();
        if (!display().isTerminal() || fits(text) || !surroundings.pager().show(text)) {
            print(text);
        }
    }

    private boolean fits(String text) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines < display().rows();
    }
}
