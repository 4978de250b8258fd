package dev.gongbu.app.json;

import dev.gongbu.text.Sanitizer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Writes one JSON value on one line. Characters that a terminal must not get are escaped. */
final class Json implements AutoCloseable {
    private static final CharacterEscapes HARMLESS = new HarmlessEscapes();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    Json() {
        var factory = JsonFactory.builder().characterEscapes(HARMLESS).build();
        generator = factory.createGenerator(ObjectWriteContext.empty(), text);
    }

    Json beginObject() {
        generator.writeStartObject();
        return this;
    }

    Json endObject() {
        generator.writeEndObject();
        return this;
    }

    Json beginArray() {
        generator.writeStartArray();
        return this;
    }

    Json beginArray(String name) {
        generator.writeName(name);
        return beginArray();
    }

    Json beginObject(String name) {
        generator.writeName(name);
        return beginObject();
    }

    Json endArray() {
        generator.writeEndArray();
        return this;
    }

    Json value(String words) {
        generator.writeString(words);
        return this;
    }

    Json valueOrNull(@Nullable String words) {
        if (words == null) {
            generator.writeNull();
        } else {
            generator.writeString(words);
        }
        return this;
    }

    Json field(String name, @Nullable String value) {
        generator.writeName(name);
        return valueOrNull(value);
    }

    Json field(String name, int value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Json field(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
        return this;
    }

    Json field(String name, float value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Json field(String name, List<String> values) {
        beginArray(name);
        for (var value : values) {
            generator.writeString(value);
        }
        return endArray();
    }

    /** The name of the value that follows. */
    Json name(String name) {
        generator.writeName(name);
        return this;
    }

    /**
     * Texts, truths, numbers, lists and maps, as deep as they go; bytes as base64, anything else as
     * its text.
     */
    Json any(@Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                for (var entry : map.entrySet()) {
                    generator.writeName(String.valueOf(entry.getKey()));
                    any(entry.getValue());
                }
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                for (var item : list) {
                    any(item);
                }
                generator.writeEndArray();
            }
            case Boolean truth -> generator.writeBoolean(truth);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case BigInteger number -> generator.writeNumber(number);
            case Double number -> number(number);
            case byte[] bytes -> generator.writeString(Base64.getEncoder().encodeToString(bytes));
            default -> generator.writeString(value.toString());
        }
        return this;
    }

    /** What JSON has no number for is a text. */
    private void number(double number) {
        if (Double.isFinite(number)) {
            generator.writeNumber(number);
        } else {
            generator.writeString(Double.toString(number));
        }
    }

    @Override
    public void close() {
        generator.close();
    }

    /** The value, once it is whole, and a line feed. */
    String line() {
        generator.close();
        return text.append('\n').toString();
    }

    /** Escapes what {@link Sanitizer} would take away, so that nothing is lost nor does harm. */
    private static final class HarmlessEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        HarmlessEscapes() {
            ascii[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            char c = (char) character;
            boolean isHarmless =
                    c >= '가' && c <= '힣' || Character.isSurrogate(c) || Sanitizer.isShownAsItIs(c);
            return isHarmless ? null : new SerializedString(escaped(c));
        }

        private static String escaped(char c) {
            var digits = Integer.toHexString(c);
            return "\\u" + "0".repeat(4 - digits.length()) + digits;
        }
    }
}
