package dev.gongbu.aws.syntax;

/** The strings of a JSON text. */
final class JsonStrings {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final TextCursor cursor;

    JsonStrings(TextCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the string whose quote stands here, and goes behind it. */
    String read() throws Refusal {
        int begin = cursor.at();
        cursor.advance(1);
        var text = new StringBuilder();
        while (!cursor.take('"')) {
            if (cursor.atEnd()) {
                throw JsonFault.unclosed(cursor, begin);
            }
            if (cursor.here() < ' ') {
                throw JsonFault.controlCharacter(cursor);
            }
            if (cursor.isAt('\\')) {
                text.append(escaped(begin));
            } else {
                text.append((char) cursor.here());
                cursor.advance(1);
            }
        }
        return text.toString();
    }

    private char escaped(int begin) throws Refusal {
        int backslash = cursor.at();
        cursor.advance(1);
        if (cursor.atEnd()) {
            throw JsonFault.unclosed(cursor, begin);
        }
        if (cursor.take('u')) {
            return unicode();
        }
        int known = ESCAPES.indexOf(cursor.here());
        if (known < 0) {
            throw JsonFault.unknownEscape(cursor, backslash);
        }
        cursor.advance(1);
        return ESCAPED.charAt(known);
    }

    /** Both halves of a pair are read on their own and meet in the text. */
    private char unicode() throws Refusal {
        int begin = cursor.at();
        if (begin + 4 >= cursor.text().length()) {
            throw JsonFault.badUnicode(cursor, begin - 1);
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = digit(cursor.here());
            if (digit < 0) {
                throw JsonFault.badUnicode(cursor, begin - 1);
            }
            unit = unit * 16 + digit;
            cursor.advance(1);
        }
        return (char) unit;
    }

    /** ASCII digits only. */
    private static int digit(int c) {
        return c < 0 || c > 'f' ? -1 : Character.digit(c, 16);
    }
}
