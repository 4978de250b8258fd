package dev.gongbu.app.shell;

import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Gives each character of a line its look, by what the check of it says. */
final class LineLooks {
    /** What more typing behind it may mend. */
    private static final Set<Rule> MENDABLE =
            EnumSet.of(
                    Rule.MISSING_SERVICE,
                    Rule.MISSING_OPERATION,
                    Rule.MISSING_VALUE,
                    Rule.MISSING_OPTION,
                    Rule.MISSING_MEMBER,
                    Rule.UNCLOSED_QUOTE);

    private static final Set<Rule> UNKNOWN =
            EnumSet.of(
                    Rule.NOT_AWS,
                    Rule.UNKNOWN_SERVICE,
                    Rule.UNKNOWN_OPERATION,
                    Rule.UNKNOWN_OPTION,
                    Rule.UNEXPECTED_WORD);

    private final LineChecker checker;
    private final Unfinished unfinished;

    private final Function<String, ShellLine> reading;

    /**
     * Looks at lines.
     *
     * @param reading which words of a line are the prompt's own
     */
    LineLooks(LineChecker checker, Unfinished unfinished, Function<String, ShellLine> reading) {
        this.checker = checker;
        this.unfinished = unfinished;
        this.reading = reading;
    }

    /**
     * The look of each character.
     *
     * @param line as it was typed so far
     * @param cursor how many characters stand before it
     */
    Look[] of(String line, int cursor) {
        var looks = new Look[line.length()];
        Arrays.fill(looks, Look.PLAIN);
        var read = reading.apply(line);
        Arrays.fill(looks, 0, read.from(), Look.PROGRAM);
        if (!read.verb().takesLine() || read.rest().isBlank()) {
            return looks;
        }
        var check = checker.check(ShellLine.whole(read.rest()));
        // Places of the check, and the same places of the line.
        int shift = read.from() - ShellLine.added(read.rest());
        for (var part : check.parts()) {
            paint(looks, part.from() + shift, part.to() + shift, look(part.kind()));
        }
        for (var advice : check.advice()) {
            if (!isTyped(advice, cursor - shift)) {
                paint(looks, advice.from() + shift, advice.to() + shift, Look.DOUBTFUL);
            }
        }
        for (var error : check.errors()) {
            if (isWrong(error, check, cursor - shift)) {
                var look = isOtherLayout(error, check) ? Look.DOUBTFUL : Look.WRONG;
                paint(looks, error.from() + shift, error.to() + shift, look);
            }
        }
        return looks;
    }

    private static void paint(Look[] looks, int from, int to, Look look) {
        int begin = Math.clamp(from, 0, looks.length);
        Arrays.fill(looks, begin, Math.clamp(to, begin, looks.length), look);
    }

    private static Look look(Part.Kind kind) {
        return switch (kind) {
            case PROGRAM -> Look.PROGRAM;
            case SERVICE -> Look.SERVICE;
            case OPERATION -> Look.OPERATION;
            case OPTION -> Look.OPTION;
            case VALUE -> Look.VALUE;
            case UNKNOWN -> Look.PLAIN;
            case REST -> Look.FAINT;
        };
    }

    private boolean isWrong(Finding error, Check check, int cursor) {
        if (MENDABLE.contains(error.rule()) || error.from() == error.to()) {
            return false;
        }
        if (!isTyped(error, cursor)) {
            return true;
        }
        return UNKNOWN.contains(error.rule()) && !unfinished.isBeginning(word(error, check), check);
    }

    /** Whether the Latin keys of a Hangul word begin a word of the AWS CLI. */
    private boolean isOtherLayout(Finding error, Check check) {
        var word = word(error, check);
        return UNKNOWN.contains(error.rule())
                && Hangul.containsHangul(word)
                && unfinished.isBeginning(Keyboard.toLatin(word), check);
    }

    private static String word(Finding finding, Check check) {
        return check.line().substring(finding.from(), finding.to());
    }

    /** Whether the learner is typing there. */
    private static boolean isTyped(Finding finding, int cursor) {
        return finding.from() <= cursor && cursor <= finding.to();
    }
}
