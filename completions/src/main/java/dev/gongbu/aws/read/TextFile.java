package dev.gongbu.aws.read;

import dev.gongbu.note.Problem;
import dev.gongbu.text.Sanitizer;
import dev.gongbu.value.Problems;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file, and the place that its problems go to. */
final class TextFile implements Problems {

    private static final int MAX_PROBLEMS = 50;

    private final String name;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private TextFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Reads a file; one that cannot be read is a problem, and empty.
     *
     * @param name how its problems call it
     */
    static TextFile read(Path path, String name) {
        try {
            var file = new TextFile(name, Files.readString(path));
            file.reportHiddenCharacters();
            return file;
        } catch (MalformedInputException _) {
            return unread(name, "is not valid UTF-8");
        } catch (IOException e) {
            return unread(name, "cannot be read: " + e.getMessage());
        }
    }

    private static TextFile unread(String name, String message) {
        var file = new TextFile(name, "");
        file.problem(0, message);
        return file;
    }

    private void reportHiddenCharacters() {
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint == '\n') {
                line++;
            } else if (codePoint > 0x7E || codePoint < ' ') {
                reportHidden(codePoint, line);
            }
        }
    }

    private void reportHidden(int codePoint, int line) {
        if (!Sanitizer.isShownAsItIs(codePoint)) {
            problem(line, "holds the hidden character U+%04X".formatted(codePoint));
        }
    }

    String text() {
        return text;
    }

    @Override
    public void problem(int line, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new Problem(name, line, message));
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
