package dev.gongbu.app.command;

/** How a piece of text looks on a terminal with colours; without colours it is plain. */
enum Style {
    PLAIN(""),
    HEADING("1"),
    STRONG("1"),
    EMPHASIS("3"),
    CODE("36"),
    LINK("4"),
    DIM("2"),
    MATCH("1;36"),
    BADGE("33"),
    WARNING("33"),
    /** What is right, beside a symbol that says so without colour. */
    RIGHT("32"),
    /** What is wrong, beside a symbol too. */
    WRONG("31");

    private final String begin;

    Style(String parameters) {
        this.begin = parameters.isEmpty() ? "" : "\u001B[" + parameters + "m";
    }

    /** The escape sequence before the text, or nothing. */
    String begin() {
        return begin;
    }

    /** The escape sequence after it. */
    String end() {
        return begin.isEmpty() ? "" : "\u001B[0m";
    }
}
