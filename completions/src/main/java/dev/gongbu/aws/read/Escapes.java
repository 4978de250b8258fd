package dev.gongbu.aws.read;

/** Undoes the escapes of values and patterns. */
final class Escapes {

    private Escapes() {}

    static String undo(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            switch (next) {
                case 's' -> plain.append(' ');
                case 'p' -> plain.append('|');
                case 'n' -> plain.append('\n');
                case 'e' -> {}
                case 'u' -> i += hexadecimal(text, i + 1, plain);
                default -> plain.append(next);
            }
        }
        return plain.toString();
    }

    private static int hexadecimal(String text, int from, StringBuilder plain) {
        if (from + 4 > text.length()) {
            return 0;
        }
        try {
            plain.append((char) Integer.parseInt(text, from, from + 4, 16));
            return 4;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
