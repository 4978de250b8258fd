package dev.gongbu.exercise.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Whatever a file holds, a reader tells of it and does not fall over. */
class HostilePackTest {

    private static final PackReader READER = new PackReader(List.of(), List.of());

    @TempDir private Path folder;

    private PackReading read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("mine.yaml"), bytes);
        return READER.readOwn(file);
    }

    private PackReading read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "x",
                "[]",
                "42",
                "null",
                "--- {}\n--- {}",
                "{",
                "format: [",
                "\t- a",
                "a: &a [*a]",
                "!!java.io.File [x]",
                "exercises: {a: 1}",
                "format: 1\npack: []\nexercises: [1, null, [], {}]",
                "format: 1\npack: {id: a, title: b}\nexercises: [{kind: {}, id: [], prompt: 1}]",
                "format: 1\npack: {id: a, title: b}\nexercises: [{id: a, kind: match, prompt: p, left:"
                        + " [a, b, c], right: [a, b, c], pairs: \"9a 8b 7c\"}]",
                "format: 1\npack: {id: a, title: b}\nexercises: [{id: a, kind: cloze, prompt: p, text:"
                        + " \"}{|}{\"}]",
                "format: 1\npack: {id: a, title: b}\nexercises: [{id: a, kind: order, prompt: p, steps:"
                        + " [a, b, c], orders: [\"9 9 9 9 9 9 9 9 9 9\"]}]",
                "format: 1e999999999\n",
                "format: 99999999999999999999999999999999\n",
                "\"a~/b/~1\": {\"//\": 1}"
            })
    void tells_what_is_wrong_with_what_is_no_pack(String text) throws IOException {
        var reading = read(text);

        assertThat(reading.exercises()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void refuses_what_is_too_large_or_too_deep() throws IOException {
        assertThat(read("#".repeat(2 << 20)).problems().toString()).contains("1 MiB");
        assertThat(read("[".repeat(50_000)).problems()).isNotEmpty();
        assertThat(read("a: ".repeat(3) + "{a: ".repeat(40) + "1" + "}".repeat(40)).problems())
                .isNotEmpty();
    }

    @Test
    void refuses_more_exercises_than_a_pack_can_hold() throws IOException {
        var text = new StringBuilder("format: 1\npack: {id: a, title: b}\nexercises:\n");
        for (int i = 0; i < 1_001; i++) {
            text.append("- {id: a")
                    .append(i)
                    .append(", kind: quantity, prompt: p, answers: [1일]}\n");
        }

        assertThat(read(text.toString()).problems().toString())
                .contains("'exercises' should hold at most 1000, holds 1001");
    }

    @Test
    void tells_of_bytes_that_are_no_text() throws IOException {
        assertThat(read(new byte[] {'a', ':', (byte) 0xFF, '\n'}).problems().toString())
                .contains("not valid UTF-8");
        assertThat(read("format: 1 # \u001B[31m\n").problems().toString()).contains("U+001B");
    }

    @Test
    void tells_of_a_file_that_cannot_be_read() {
        var reading = READER.readOwn(folder.resolve("missing.yaml"));

        assertThat(reading.problems().toString())
                .contains("missing.yaml")
                .contains("cannot be read");
    }

    @Test
    void survives_any_damage_to_a_sound_pack() throws IOException {
        var sound = Files.readAllBytes(Path.of("catalog/messaging/sqs.yaml"));
        var random = new Random(25);
        int rounds = 40 * Integer.getInteger("gongbu.soak", 1);

        for (int round = 0; round < rounds; round++) {
            var damaged = sound.clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                var with = "\"'{}[]:,-|\n 0a#&*!\u0000".getBytes(StandardCharsets.UTF_8);
                damaged[random.nextInt(damaged.length)] = with[random.nextInt(with.length)];
            }

            var reading = read(damaged);

            assertThat(reading.exercises().size()).isLessThanOrEqualTo(7);
        }
    }
}
