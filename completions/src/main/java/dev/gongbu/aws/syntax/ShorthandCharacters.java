package dev.gongbu.aws.syntax;

/** Which characters stand where in shorthand. */
final class ShorthandCharacters {

    private ShorthandCharacters() {}

    /** A blank that is skipped between the signs. */
    static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean isKey(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c > 0 && "-_.#/:".indexOf(c) >= 0;
    }

    /** How long the unquoted value is that stands first behind an equals sign or in brackets. */
    static int firstLength(String text, int begin) {
        return length(text, begin, "\"',]}");
    }

    /** How long the unquoted item behind a comma is: it may hold brackets, but no equals sign. */
    static int secondLength(String text, int begin) {
        return length(text, begin, "\"',=");
    }

    private static int length(String text, int begin, String excluded) {
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == ',') {
                at += 2;
            } else if (at == begin ? starts(text, at) : continues(text, at, excluded)) {
                at++;
            } else {
                break;
            }
        }
        return at - begin;
    }

    private static boolean starts(String text, int at) {
        char c = text.charAt(at);
        return c > ' ' && "\"',=[{".indexOf(c) < 0 && !isBeyondBasicPlane(text, at);
    }

    private static boolean continues(String text, int at, String excluded) {
        char c = text.charAt(at);
        boolean allowed = c > ' ' && excluded.indexOf(c) < 0 && !isBeyondBasicPlane(text, at);
        return allowed || PythonText.isBlank(c);
    }

    /** The real reader's ranges end at U+FFFF: an emoji ends a value. */
    private static boolean isBeyondBasicPlane(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Without the blanks at the end. */
    static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && PythonText.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
