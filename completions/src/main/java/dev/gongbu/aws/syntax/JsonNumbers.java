package dev.gongbu.aws.syntax;

import java.math.BigInteger;

/** The numbers of a JSON text, with Python's three that are none in JSON. */
final class JsonNumbers {

    /** Python reads no longer integers. */
    private static final int MOST_DIGITS = 4300;

    private static final int DIGITS_OF_LONG = 18;

    private final TextCursor cursor;

    JsonNumbers(TextCursor cursor) {
        this.cursor = cursor;
    }

    Value.Numeral read() throws Refusal {
        int begin = cursor.at();
        cursor.take('-');
        if (takeWord("Infinity")) {
            return numeral(
                    begin, isNegative(begin) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        if (!isNegative(begin) && takeWord("NaN")) {
            return numeral(begin, Double.NaN);
        }
        if (!isDigit(cursor.at())) {
            cursor.moveTo(begin);
            throw JsonFault.noValue(cursor);
        }
        if (!cursor.take('0')) {
            digits();
        }
        int whole = cursor.at();
        fraction();
        exponent();
        var written = cursor.since(begin);
        if (cursor.at() > whole) {
            return numeral(begin, Double.valueOf(written));
        }
        if (written.length() - (isNegative(begin) ? 1 : 0) > MOST_DIGITS) {
            throw JsonFault.tooManyDigits(cursor, begin, MOST_DIGITS);
        }
        return numeral(begin, whole(written));
    }

    private static Number whole(String written) {
        if (written.length() <= DIGITS_OF_LONG) {
            return Long.valueOf(written);
        }
        var big = new BigInteger(written);
        return big.bitLength() < Long.SIZE ? (Number) big.longValue() : big;
    }

    private Value.Numeral numeral(int begin, Number number) {
        return new Value.Numeral(
                number, cursor.since(begin), cursor.place(begin), cursor.end(cursor.at()));
    }

    private void fraction() {
        if (cursor.isAt('.') && isDigit(cursor.at() + 1)) {
            cursor.advance(1);
            digits();
        }
    }

    private void exponent() {
        if (!cursor.isAt('e') && !cursor.isAt('E')) {
            return;
        }
        int next = cursor.at() + 1;
        boolean signed =
                next < cursor.text().length() && "+-".indexOf(cursor.text().charAt(next)) >= 0;
        if (isDigit(signed ? next + 1 : next)) {
            cursor.moveTo(signed ? next + 1 : next);
            digits();
        }
    }

    private void digits() {
        while (isDigit(cursor.at())) {
            cursor.advance(1);
        }
    }

    private boolean isDigit(int index) {
        var text = cursor.text();
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isNegative(int begin) {
        return cursor.text().startsWith("-", begin);
    }

    private boolean takeWord(String word) {
        boolean found = cursor.text().startsWith(word, cursor.at());
        if (found) {
            cursor.advance(word.length());
        }
        return found;
    }
}
