package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.NormalizedText;
import dev.gongbu.korean.Particles;
import dev.gongbu.korean.Quantities;
import dev.gongbu.korean.Quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into pieces, the same way for index and query: Hangul words, Latin words,
 * numbers, and beside them whole identifiers (us-east-1, t3.micro, --flag) and quantities.
 */
final class WordSplitter {

    private static final String CONNECTORS = "._-/:@+*%";

    private final NormalizedText text;
    private final String lower;
    private final List<Piece> pieces = new ArrayList<>();
    private List<Quantity> quantities = List.of();

    /** The first quantity that does not end before the place that was reached. */
    private int quantity;

    private WordSplitter(NormalizedText text) {
        this.text = text;
        this.lower = text.text();
    }

    /** The pieces of {@code text} from left to right; EXACT pieces may overlap the others. */
    static List<Piece> split(NormalizedText text) {
        return new WordSplitter(text).split();
    }

    /** The form in which a Latin word is indexed: without a plural s. */
    static String stem(String word) {
        int length = word.length();
        if (length < 5 || word.charAt(length - 1) != 's' || word.equals("https")) {
            return word;
        }
        char before = word.charAt(length - 2);
        return before == 's' || before == 'u' || before == 'i'
                ? word
                : word.substring(0, length - 1);
    }

    private List<Piece> split() {
        quantities = Quantities.find(lower);
        for (Quantity found : quantities) {
            exact(found.canonical(), found.start(), found.end());
            if (!found.canonical().equals(found.number())) {
                exact(found.number(), found.start(), found.end());
            }
        }
        int i = 0;
        while (i < lower.length()) {
            char c = lower.charAt(i);
            if (Hangul.isHangul(c)) {
                i = hangul(i);
            } else if (isAscii(c) || startsIdentifier(i)) {
                i = identifier(i);
            } else if (Character.isLetterOrDigit(c)) {
                i = otherWord(i);
            } else {
                i++;
            }
        }
        return pieces;
    }

    private int hangul(int start) {
        int end = start;
        while (end < lower.length() && Hangul.isHangul(lower.charAt(end))) {
            end++;
        }
        String word = lower.substring(start, end);
        boolean glued = start > 0 && isAscii(lower.charAt(start - 1));
        int unit = glued ? unitEnd(start, end) : start;
        if (unit > start) {
            String rest = lower.substring(unit, end);
            if (!rest.isEmpty() && !Particles.isEnding(rest)) {
                pieces.add(new Piece(Piece.Kind.HANGUL, rest, unit, end));
            }
        } else if (!(glued || afterBracket(start)) || !Particles.isEnding(word)) {
            pieces.add(new Piece(Piece.Kind.HANGUL, word, start, end));
        }
        return end;
    }

    private boolean afterBracket(int start) {
        return start > 0 && (lower.charAt(start - 1) == ')' || lower.charAt(start - 1) == '\'');
    }

    /**
     * The end of the unit of a quantity in the run from {@code start} to {@code end}, else {@code
     * start}.
     */
    private int unitEnd(int start, int end) {
        while (quantity < quantities.size() && quantities.get(quantity).end() <= start) {
            quantity++;
        }
        boolean within = quantity < quantities.size() && quantities.get(quantity).start() < start;
        return within ? Math.min(end, quantities.get(quantity).end()) : start;
    }

    private boolean startsIdentifier(int i) {
        char c = lower.charAt(i);
        boolean open = i == 0 || !Character.isLetterOrDigit(lower.charAt(i - 1));
        if (!open || i + 1 >= lower.length()) {
            return false;
        }
        char next = lower.charAt(i + 1);
        return c == '.' && isAscii(next)
                || c == '-'
                        && next == '-'
                        && i + 2 < lower.length()
                        && isAscii(lower.charAt(i + 2));
    }

    private int identifier(int start) {
        int end = start;
        while (end < lower.length() && (isAscii(lower.charAt(end)) || connects(end, start))) {
            end++;
        }
        boolean joined = false;
        int i = start;
        while (i < end) {
            if (!isAscii(lower.charAt(i))) {
                joined = true;
                i++;
                continue;
            }
            int word = i;
            while (i < end && isAscii(lower.charAt(i))) {
                i++;
            }
            word(word, i);
        }
        String whole = lower.substring(start, end);
        if (joined || mixed(whole)) {
            exact(whole, start, end);
        }
        joinNumber(start, end);
        return end;
    }

    private boolean connects(int at, int start) {
        char c = lower.charAt(at);
        if (CONNECTORS.indexOf(c) < 0) {
            return false;
        }
        if (at == start || c == '-' && at == start + 1) {
            return true;
        }
        if (c == '%') {
            return lower.charAt(at - 1) >= '0' && lower.charAt(at - 1) <= '9';
        }
        return at + 1 < lower.length()
                && (isAscii(lower.charAt(at + 1)) || connectsTwice(at))
                && lower.charAt(at - 1) != '%';
    }

    /** arn:aws:s3:::bucket has several colons in a row. */
    private boolean connectsTwice(int at) {
        return lower.charAt(at) == ':' && lower.charAt(at + 1) == ':';
    }

    /** route 53 is also route53. */
    private void joinNumber(int start, int end) {
        if (end + 1 >= lower.length() || lower.charAt(end) != ' ' || !letters(start, end)) {
            return;
        }
        int number = end + 1;
        int last = number;
        while (last < lower.length() && Character.isDigit(lower.charAt(last))) {
            last++;
        }
        if (last > number && last - number <= 3 && !followsLetter(last)) {
            exact(lower.substring(start, end) + lower.substring(number, last), start, last);
        }
    }

    private boolean followsLetter(int at) {
        return at < lower.length() && isAscii(lower.charAt(at));
    }

    private boolean letters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (lower.charAt(i) < 'a' || lower.charAt(i) > 'z') {
                return false;
            }
        }
        return end > start;
    }

    private void word(int start, int end) {
        String word = lower.substring(start, end);
        boolean number = true;
        for (int i = 0; i < word.length(); i++) {
            number &= word.charAt(i) <= '9';
        }
        if (number) {
            pieces.add(new Piece(Piece.Kind.NUMBER, word, start, end));
            return;
        }
        pieces.add(new Piece(Piece.Kind.LATIN, stem(word), start, end));
        parts(start, end);
    }

    /** The parts of a word with capitals inside: DynamoDB is dynamo and db too. */
    private void parts(int start, int end) {
        String cased = text.cased();
        int from = start;
        for (int i = start + 1; i < end; i++) {
            boolean begins =
                    isUpper(cased.charAt(i))
                            && (!isUpper(cased.charAt(i - 1))
                                    || i + 1 < end && Character.isLowerCase(cased.charAt(i + 1)));
            if (begins) {
                part(from, i);
                from = i;
            }
        }
        if (from > start) {
            part(from, end);
        }
    }

    private void part(int start, int end) {
        if (end - start > 1) {
            pieces.add(new Piece(Piece.Kind.PART, stem(lower.substring(start, end)), start, end));
        }
    }

    private int otherWord(int start) {
        int end = start;
        while (end < lower.length()
                && Character.isLetterOrDigit(lower.charAt(end))
                && !isAscii(lower.charAt(end))
                && !Hangul.isHangul(lower.charAt(end))) {
            end++;
        }
        pieces.add(new Piece(Piece.Kind.LATIN, lower.substring(start, end), start, end));
        return end;
    }

    private void exact(String id, int start, int end) {
        pieces.add(new Piece(Piece.Kind.EXACT, id, start, end));
    }

    private static boolean mixed(String word) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            letter |= c >= 'a' && c <= 'z';
        }
        return digit && letter;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isAscii(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
