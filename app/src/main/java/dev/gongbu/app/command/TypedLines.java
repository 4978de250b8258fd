package dev.gongbu.app.command;

import dev.gongbu.app.json.JsonString;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the AWS CLI that somebody wants to know about: the words of the command line, else
 * standard input, a line that ends in a backslash joined with the next.
 */
final class TypedLines {
    private final List<String> words;
    private final Lines input;
    private int count;

    TypedLines(Invocation invocation) {
        words = invocation.arguments().words();
        input = new Lines(invocation.surroundings().in());
    }

    /** The next line that is not blank, or null after the last. */
    @Nullable String next() throws IOException {
        if (!words.isEmpty()) {
            return count++ == 0 ? joined(words) : null;
        }
        for (var line = input.next(); line != null; line = input.next()) {
            var whole = new StringBuilder(line);
            while (isContinued(line)) {
                line = input.next();
                if (line == null) {
                    break;
                }
                whole.append('\n').append(line);
            }
            if (!whole.toString().isBlank()) {
                count++;
                return whole.toString();
            }
        }
        return null;
    }

    /** The next line of a batch: what begins with a quotation mark is a JSON string. */
    @Nullable String nextOfBatch() throws IOException {
        var line = input.next();
        return line == null ? null : JsonString.decoded(line);
    }

    /** One word is a line; several are words that a shell has already taken apart. */
    private static String joined(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        var quoted = new ArrayList<String>();
        for (var word : words) {
            quoted.add(ShellWord.quoted(word));
        }
        return String.join(" ", quoted);
    }

    /** An odd number of backslashes at the end of a line, or a caret as on Windows. */
    private static boolean isContinued(String line) {
        int at = line.length();
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at--;
        }
        return (line.length() - at) % 2 == 1 || line.endsWith(" ^");
    }

    void expectNoWords() {
        if (!words.isEmpty()) {
            throw Failure.usage(
                    "--batch는 명령줄을 표준 입력에서 한 줄에 하나씩 읽는다.",
                    "With --batch the lines are read from standard input, one a line.");
        }
    }

    /** Complains where there was no line at all; {@code command} is what was called. */
    void expectOne(String command) {
        if (count == 0) {
            var example = "gongbu aws " + command + " 'aws sqs list-queues'";
            throw Failure.usage(
                    "명령줄을 따옴표로 묶어 적는다. 예: " + example, "Give a line in quotes. Try: " + example);
        }
    }

    static Failure unreadable(IOException e) {
        return Failure.broken(
                "표준 입력을 읽을 수 없다: " + e.getMessage(),
                "Standard input cannot be read: " + e.getMessage(),
                e);
    }
}
