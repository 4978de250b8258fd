package dev.gongbu.aws.syntax;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Bytes typed as base64, read as leniently as Python does: what is no base64 is skipped. */
public final class Base64Text {

    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Base64Text() {}

    /** The bytes; empty where the real command line refuses the text. */
    public static Optional<byte[]> bytes(String text) {
        if (!isAscii(text)) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream(text.length());
        int group = 0;
        int count = 0;
        int padding = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = ALPHABET.indexOf(c);
            if (c == '=' && count >= 2) {
                padding++;
                if (count + padding >= 4) {
                    return Optional.of(bytes.toByteArray());
                }
            }
            if (value < 0) {
                continue;
            }
            padding = 0;
            group = group << 6 | value;
            count = (count + 1) % 4;
            if (count != 1) {
                bytes.write(group >> 2 * ((4 - count) % 4));
            }
        }
        return count == 0 ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** The real command line's exception for a text without {@link #bytes}. */
    static ErrorClass error(String text) {
        return isAscii(text) ? ErrorClass.InvalidBase64Error : ErrorClass.ValueError;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
