package dev.gongbu.app.completion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A shell whose command lines can be completed. */
public enum Shell {
    /** From 3.2, the one of macOS. It shows words alone. */
    BASH(true),
    /** From 5.0. */
    ZSH(true),
    /** From 3.1. It offers only what what was typed is a part of. */
    FISH(false);

    private final boolean replaces;

    Shell(boolean replaces) {
        this.replaces = replaces;
    }

    /** The shell of that name, or null. */
    public static @Nullable Shell named(@Nullable String word) {
        for (var shell : values()) {
            if (shell.word().equals(word)) {
                return shell;
            }
        }
        return null;
    }

    /** The names of all. */
    public static List<String> words() {
        var words = new ArrayList<String>();
        for (var shell : values()) {
            words.add(shell.word());
        }
        return words;
    }

    /** Its name, such as {@code bash}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a candidate may be another word than the one that was begun: lambda for 람다. */
    public boolean replaces() {
        return replaces;
    }

    /**
     * What the script of this shell reads: a line for each candidate. Bash gets what is to stand in
     * the line; the others get the word, a tab and the description, and do the rest; Zsh also
     * another tab behind a word that is not finished. A line that begins with a tab asks for {@code
     * files} or {@code folders}.
     *
     * @param breaks for Bash, what breaks words there: {@code COMP_WORDBREAKS}
     */
    public String reply(ShellLine line, Answer answer, String breaks) {
        return switch (answer) {
            case Answer.Files _ -> "\tfiles\n";
            case Answer.Folders _ -> "\tfolders\n";
            case Answer.Words words -> {
                var reply = new StringBuilder();
                var printable = new ArrayList<Candidate>();
                for (var candidate : words.candidates()) {
                    if (candidate.isPrintable()) {
                        printable.add(candidate);
                    }
                }
                for (var each :
                        this == BASH
                                ? new BashReply(line, breaks).lines(printable)
                                : described(printable)) {
                    reply.append(each).append('\n');
                }
                yield reply.toString();
            }
        };
    }

    /** fish sees by the last character of a word whether a blank may follow. */
    private List<String> described(List<Candidate> candidates) {
        var lines = new ArrayList<String>();
        for (var candidate : candidates) {
            var end = this == ZSH && !candidate.isEnd() ? "\t" : "";
            lines.add(candidate.word() + "\t" + candidate.description() + end);
        }
        return lines;
    }

    /** A word so that this shell takes it for one, in single quotes. */
    String quoted(String word) {
        return this == FISH
                ? "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'"
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
