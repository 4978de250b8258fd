package dev.gongbu.grade;

import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes of a line that cannot be typed so the line that was meant: signs that a text editor put in
 * place of others, a missing {@code aws}, an open quote, misspelt names. Nothing is tried more than
 * a few times, and nothing on lines that are longer than anybody types.
 */
final class CommandMends {

    private static final int LONGEST = 8_192;
    private static final int MOST_SLIPS = 3;
    private static final int LONG_NAME = 8;

    /** Errors that a misspelt name makes. */
    private static final Set<Rule> NAMES =
            EnumSet.of(
                    Rule.UNKNOWN_SERVICE,
                    Rule.UNKNOWN_OPERATION,
                    Rule.UNKNOWN_OPTION,
                    Rule.UNKNOWN_MEMBER,
                    Rule.INVALID_CHOICE,
                    Rule.UNEXPECTED_WORD);

    private static final String SINGLE = "‘’‚‛′＇";
    private static final String TWOFOLD = "“”„‟″«»＂";
    private static final String DASHES = "‐‑‒–—―−－";
    private static final Pattern DASHED = Pattern.compile("(?:-|---+)(?=[A-Za-z]{2})");
    private static final Pattern JOINED = Pattern.compile("\\\\[ \\t]+(?=--[a-z])");
    private static final Pattern FIRST = Pattern.compile("\\s*(\\S+)");

    /** What was mended first. */
    enum Mend {
        /** Quotes, dashes and wide letters of a text editor. */
        SIGNS,
        /** A backslash that was to continue the line, with blanks behind it. */
        CONTINUATION,
        /** One dash where two belong, or none. */
        DASHES,
        /** The first word is missing or misspelt. */
        PROGRAM,
        /** The last quote is missing. */
        QUOTE,
        /** A name is misspelt. */
        NAME
    }

    /**
     * A mended line.
     *
     * @param first what was mended first
     * @param nearest the right spelling of a misspelt name; else empty
     * @param from where the first mended thing begins in the line that was read
     * @param to where it ends
     * @param isCertain whether nothing but signs was mended, so that the line may be offered
     */
    record Mended(String line, Mend first, String nearest, int from, int to, boolean isCertain) {}

    private record Step(Mend mend, String nearest, int from, int to) {}

    private final LineChecker checker;
    private final String typed;
    private final List<Step> steps = new ArrayList<>();
    private String line;

    private CommandMends(LineChecker checker, String line) {
        this.checker = checker;
        this.typed = line;
        this.line = line;
    }

    /** The line that was meant, or null where there is nothing to mend. */
    static @Nullable Mended of(LineChecker checker, String line) {
        return line.length() > LONGEST ? null : new CommandMends(checker, line).mend();
    }

    private @Nullable Mended mend() {
        signs();
        replace(Mend.CONTINUATION, JOINED.matcher(line).replaceAll(" "));
        dashes();
        program();
        quote();
        names();
        if (steps.isEmpty()) {
            return null;
        }
        var first = steps.getFirst();
        boolean isCertain = steps.stream().noneMatch(step -> step.mend() == Mend.NAME);
        return new Mended(line, first.mend(), first.nearest(), first.from(), first.to(), isCertain);
    }

    private void replace(Mend mend, String with) {
        if (with.equals(line)) {
            return;
        }
        int from = 0;
        while (from < Math.min(line.length(), with.length())
                && line.charAt(from) == with.charAt(from)) {
            from++;
        }
        step(mend, "", from);
        line = with;
    }

    /** The place of the first step is told of the typed line: nothing before it is changed. */
    private void step(Mend mend, String nearest, int at) {
        int from = Math.min(at, typed.length());
        while (from > 0 && !Character.isWhitespace(typed.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(at, typed.length());
        while (to < typed.length() && !Character.isWhitespace(typed.charAt(to))) {
            to++;
        }
        steps.add(new Step(mend, nearest, from, to));
    }

    /** A finding of a line that is mended already has its place in that line. */
    private void step(Mend mend, String nearest, Finding finding) {
        if (steps.isEmpty()) {
            steps.add(new Step(mend, nearest, finding.from(), finding.to()));
        } else {
            step(mend, nearest, finding.from());
        }
    }

    /** Outside of quotes alone, or where that gives no readable line, everywhere. */
    private void signs() {
        var unwrapped = unwrapped(line);
        var outside = plain(unwrapped, false);
        var everywhere = plain(unwrapped, true);
        boolean reads = checker.check(outside).verdict() != Verdict.REJECT;
        replace(Mend.SIGNS, reads || outside.equals(everywhere) ? outside : everywhere);
    }

    /** Without the backticks in which a page shows a command. */
    private static String unwrapped(String line) {
        var stripped = line.strip();
        boolean isWrapped =
                stripped.length() > 2 && stripped.startsWith("`") && stripped.endsWith("`");
        return isWrapped ? stripped.substring(1, stripped.length() - 1) : line;
    }

    private static String plain(String line, boolean everywhere) {
        var plain = new StringBuilder(line.length());
        char open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open != 0 && !everywhere) {
                open = c == open ? 0 : open;
                plain.append(c);
                continue;
            }
            if (c == '\'' || c == '"') {
                open = c;
            }
            sign(plain, c, isBlank(line, i - 1) && isLetterSoon(line, i));
        }
        return plain.toString();
    }

    private static void sign(StringBuilder plain, char c, boolean beginsOption) {
        if (SINGLE.indexOf(c) >= 0) {
            plain.append('\'');
        } else if (TWOFOLD.indexOf(c) >= 0) {
            plain.append('"');
        } else if (DASHES.indexOf(c) >= 0) {
            plain.append(beginsOption ? "--" : "-");
        } else if (c >= '\uFF01' && c <= '\uFF5E') {
            plain.append((char) (c - '\uFF01' + '!'));
        } else {
            plain.append(c);
        }
    }

    private static boolean isBlank(String line, int at) {
        return at < 0 || Character.isWhitespace(line.charAt(at));
    }

    private static boolean isLetterSoon(String line, int at) {
        return at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
    }

    /** One dash, or three, before a name outside of quotes. */
    private void dashes() {
        var mended = new StringBuilder(line);
        for (var word : Words.of(line).list().reversed()) {
            var matcher = DASHED.matcher(word.text());
            if (!word.isQuoted() && matcher.lookingAt()) {
                mended.replace(word.from(), word.from() + matcher.end(), "--");
            }
        }
        replace(Mend.DASHES, mended.toString());
    }

    /** The first word is missing, or is nearly {@code aws}. */
    private void program() {
        var check = checker.check(line);
        if (isKnown(check)) {
            if (!hasProgram(check)) {
                replace(Mend.PROGRAM, "aws " + line.stripLeading());
            }
            return;
        }
        var first = FIRST.matcher(line);
        if (hasProgram(check) || !first.lookingAt()) {
            return;
        }
        boolean isNear = slips(first.group(1).toLowerCase(Locale.ROOT), "aws") <= 1;
        var without = line.substring(first.end(1));
        if (isNear && !without.isBlank()) {
            replace(Mend.PROGRAM, "aws" + without);
        }
    }

    private static boolean isKnown(Check check) {
        return check.service().isPresent();
    }

    static boolean hasProgram(Check check) {
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.PROGRAM) {
                return true;
            }
        }
        return false;
    }

    private void quote() {
        var open = Words.of(line).unclosed();
        if (open.isEmpty()) {
            return;
        }
        var stripped = line.stripTrailing();
        switch (open.get().opening()) {
            case ESCAPE -> replace(Mend.QUOTE, line.substring(0, open.get().at()).stripTrailing());
            case SINGLE_QUOTE -> replace(Mend.QUOTE, stripped + "'");
            case DOUBLE_QUOTE -> replace(Mend.QUOTE, stripped + "\"");
        }
    }

    private void names() {
        boolean found = true;
        for (int i = 0; i < MOST_SLIPS && found; i++) {
            found = rename(checker.check(line));
        }
    }

    private boolean rename(Check check) {
        for (var error : check.errors()) {
            if (NAMES.contains(error.rule()) && rename(check, error)) {
                return true;
            }
        }
        return false;
    }

    private boolean rename(Check check, Finding finding) {
        var word = line.substring(finding.from(), finding.to());
        if (check.operation().isPresent() && check.operation().get().option(word).isPresent()) {
            step(Mend.DASHES, "", finding);
            line = line.substring(0, finding.from()) + "--" + line.substring(finding.from());
            return true;
        }
        var bare = bare(word);
        if (finding.nearest().isEmpty() || !isSlip(bare, finding.nearest().getFirst())) {
            return false;
        }
        var nearest = finding.nearest().getFirst();
        step(Mend.NAME, nearest, finding);
        line =
                line.substring(0, finding.from())
                        + word.replace(bare, nearest)
                        + line.substring(finding.to());
        return true;
    }

    /** A key without the quotes of JSON around it. */
    private static String bare(String word) {
        boolean quoted = word.length() > 2 && word.startsWith("\"") && word.endsWith("\"");
        return quoted ? word.substring(1, word.length() - 1) : word;
    }

    /** Whether a name is so near to what was typed that nothing else was meant. */
    static boolean isSlip(String typed, String name) {
        if (isOpposite(typed, name)) {
            return false;
        }
        int slips = slips(spelled(typed), spelled(name));
        return slips <= (name.length() < LONG_NAME ? 1 : 2);
    }

    /** Whether one says no to the other, as {@code --no-egress} to {@code --egress}. */
    static boolean isOpposite(String typed, String name) {
        return isDenial(typed, name) || isDenial(name, typed);
    }

    private static boolean isDenial(String one, String other) {
        if (one.startsWith("--no-") && !other.startsWith("--no-")) {
            return slips(spelled(one.substring(5)), spelled(other)) <= 1;
        }
        return spelled(one).equals("no" + spelled(other));
    }

    /** Capitals, underscores and hyphens aside. */
    private static String spelled(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters are missing, surplus, other or swapped with their neighbour. */
    private static int slips(String typed, String name) {
        int longest = 100;
        if (Math.abs(typed.length() - name.length()) > 2 || typed.length() > longest) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[typed.length() + 1][name.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                rows[i][j] = slips(typed, name, rows, i, j);
            }
        }
        return rows[typed.length()][name.length()];
    }

    private static int slips(String typed, String name, int[][] rows, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
        int least = rows[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && typed.charAt(i - 1) == name.charAt(j - 2)
                        && typed.charAt(i - 2) == name.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
