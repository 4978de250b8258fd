package dev.gongbu.aws.syntax;

/** What Python's text methods take for what. */
final class PythonText {

    private PythonText() {}

    /** As {@code str.isspace}: more than the blanks of ASCII. */
    static boolean isBlank(int c) {
        return c >= 0x09 && c <= 0x0D
                || c >= 0x1C && c <= 0x20
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
