package dev.gongbu.grade;

import dev.gongbu.text.Wording;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line as it was typed, and as it is read: without the prompt that was copied with it, with
 * composed letters, with blanks for those that cannot be seen. What is done here leaves no doubt
 * about what was meant, and never touches what stands in quotes.
 */
final class CommandText {

    private static final Wording PROMPT =
            new Wording(
                    "앞에 함께 복사된 프롬프트 기호는 읽지 않았다.",
                    "The sign of a prompt that was copied with the line was not read.");

    private static final Wording VARIABLE =
            new Wording(
                    "`aws` 앞의 환경 변수는 보지 않았다.",
                    "The environment variables before `aws` were not looked at.");

    private static final Wording INVISIBLE =
            new Wording(
                    "눈에 보이지 않는 특수한 빈칸이 섞여 있어 보통 빈칸으로 읽었다. 셸에서는 오류가 난다.",
                    "Special blanks that cannot be seen were read as blanks. A shell would fail.");

    private static final Pattern PROMPTS = Pattern.compile("\\s*(?:[$>%#❯]|aws>)\\s+");
    private static final Pattern VARIABLES =
            Pattern.compile(
                    "\\s*(?:[A-Za-z_][A-Za-z0-9_]*=[^\\s'\"\\\\;|&<>]*\\s+){1,20}(?=aws\\s)");
    private static final Pattern CONTINUATIONS = Pattern.compile("\\\\\\r?\\n[ \\t]*(>)[ \\t]");
    private static final String BLANKS =
            "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000";
    private static final String NOTHING = "\u200B\u200C\u200D\u2060\uFEFF";

    private final String typed;
    private final List<Wording> warnings = new ArrayList<>();
    private final StringBuilder read;
    private int[] places;

    private CommandText(String typed) {
        this.typed = typed;
        this.read = new StringBuilder(typed.length());
        this.places = new int[typed.length() + 1];
    }

    /** Reads a line in time in proportion to its length. */
    static CommandText of(String typed) {
        var text = new CommandText(typed);
        text.compose();
        text.blanks();
        text.leave(PROMPTS, PROMPT);
        text.continuations();
        text.leave(VARIABLES, VARIABLE);
        return text;
    }

    /** As it is read. */
    String read() {
        return read.toString();
    }

    /** What the learner should know of what was not read. */
    List<Wording> warnings() {
        return warnings;
    }

    /** Where in the line as it was typed a character of {@link #read} stands. */
    int place(int at) {
        if (at <= 0) {
            return 0;
        }
        return at < read.length() ? places[at] : end();
    }

    /** Where a stretch of {@link #read} ends in the line as it was typed. */
    int end(int to) {
        return to <= 0 ? 0 : to >= read.length() ? end() : places[to - 1] + width(to - 1);
    }

    /** After the last character that is no blank. */
    private int end() {
        return typed.stripTrailing().length();
    }

    /** How many typed characters a read one stands for. */
    private int width(int at) {
        int next = at + 1 < read.length() ? places[at + 1] : typed.length();
        return Math.max(0, next - places[at]);
    }

    private void put(char c, int place) {
        if (read.length() + 1 >= places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[read.length()] = place;
        read.append(c);
    }

    /** Letters that are typed in pieces (NFD, as macOS hands names on) as whole ones. */
    private void compose() {
        if (Normalizer.isNormalized(typed, Form.NFC)) {
            for (int i = 0; i < typed.length(); i++) {
                put(typed.charAt(i), i);
            }
            return;
        }
        int at = 0;
        while (at < typed.length()) {
            int end = at + 1;
            while (end < typed.length() && joins(typed.charAt(end))) {
                end++;
            }
            var piece = Normalizer.normalize(typed.substring(at, end), Form.NFC);
            for (int i = 0; i < piece.length(); i++) {
                put(piece.charAt(i), at);
            }
            at = end;
        }
    }

    /** Whether a character belongs to the one before it: marks, and medial and final jamo. */
    private static boolean joins(char c) {
        int type = Character.getType(c);
        return c >= '\u1160' && c <= '\u11FF'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isLowSurrogate(c);
    }

    /** Blanks outside of quotes that no shell takes for such, and a line continued as elsewhere. */
    private void blanks() {
        char open = 0;
        boolean found = false;
        int kept = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (open != 0) {
                open = c == open ? 0 : open;
            } else if (c == '\'' || c == '"') {
                open = c;
            } else if (BLANKS.indexOf(c) >= 0) {
                c = ' ';
                found = true;
            } else if (NOTHING.indexOf(c) >= 0) {
                found = true;
                continue;
            } else if (c == '`' && i + 1 < read.length() && isLineEnd(read.charAt(i + 1))) {
                c = '\\';
            }
            places[kept] = places[i];
            read.setCharAt(kept++, c);
        }
        read.setLength(kept);
        if (found) {
            warnings.add(INVISIBLE);
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The sign that a shell shows before a continued line, where it was copied with it. */
    private void continuations() {
        var matcher = CONTINUATIONS.matcher(read.toString());
        while (matcher.find()) {
            read.setCharAt(matcher.start(1), ' ');
        }
    }

    /** Blanks instead of what a pattern finds at the beginning. */
    private void leave(Pattern pattern, Wording warning) {
        var matcher = pattern.matcher(read);
        if (!matcher.lookingAt() || matcher.end() == read.length()) {
            return;
        }
        for (int i = 0; i < matcher.end(); i++) {
            read.setCharAt(i, ' ');
        }
        warnings.add(warning);
    }
}
