package dev.gongbu.app.command;

import dev.gongbu.app.shell.ShellLine;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

/** Notices a line that was typed with the Korean layout switched on. */
final class OtherLayout {
    private final LineChecker checker;

    OtherLayout(LineChecker checker) {
        this.checker = checker;
    }

    /** The line that was meant, or an empty text where what was typed is meant. */
    String meant(String line) {
        if (ShellLine.of(line).verb() != ShellLine.Verb.AWS
                || !Hangul.containsHangul(first(line))) {
            return "";
        }
        var latin = latin(line);
        var read = ShellLine.of(latin);
        boolean isCommand =
                read.verb() != ShellLine.Verb.AWS
                        || latin.strip().equals("aws")
                        || checker.check(ShellLine.whole(latin)).service().isPresent();
        return isCommand ? latin : "";
    }

    private static String first(String line) {
        var text = line.stripLeading();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** What stands in quotes is meant as it is. */
    private static String latin(String line) {
        var latin = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean isQuote = c == '\'' || c == '"';
            int end = isQuote ? line.indexOf(c, at + 1) + 1 : quote(line, at);
            end = end <= at ? line.length() : end;
            var piece = line.substring(at, end);
            latin.append(isQuote ? piece : Keyboard.toLatin(piece));
            at = end;
        }
        return latin.toString();
    }

    private static int quote(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != '\'' && line.charAt(at) != '"') {
            at++;
        }
        return at;
    }
}
