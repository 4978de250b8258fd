package dev.gongbu.aws.syntax;

import dev.gongbu.text.Sanitizer;

/** Typed text in messages: short, on one line and harmless for a terminal. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    /** The text, or its beginning. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return Sanitizer.cleanLine(text);
        }
        return Sanitizer.cleanLine(text.substring(0, LONGEST)) + "…";
    }

    /** A character; by its number where nobody would see it. */
    static String of(int codePoint) {
        boolean visible =
                Sanitizer.isShownAsItIs(codePoint)
                        && Character.isDefined(codePoint)
                        && (codePoint == ' ' || !PythonText.isBlank(codePoint));
        return visible ? Character.toString(codePoint) : "U+%04X".formatted(codePoint);
    }
}
