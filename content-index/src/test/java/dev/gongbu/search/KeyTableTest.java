package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

class KeyTableTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("table.keys");
    }

    @Test
    void finds_what_was_written() throws IOException {
        var table = write("s3", "람다", "버킷", "버킷 정책", "a", "\ud83d\ude00", "\uffee");

        assertThat(table.size()).isEqualTo(7);
        for (int place = 0; place < 7; place++) {
            assertThat(table.find(table.key(place))).isEqualTo(place);
            assertThat(table.text(place)).isEqualTo("=" + table.key(place));
        }
        assertThat(table.get("버킷")).isEqualTo("=버킷");
        assertThat(table.get("버")).isNull();
        assertThat(table.get("")).isNull();
        assertThat(table.find("b")).isEqualTo(-2);
    }

    @Test
    void gives_the_range_of_a_prefix() throws IOException {
        var table = write("ㄱ", "ㅂㅓ", "ㅂㅓㅋ", "ㅂㅓㅋㅣㅅ", "ㅂㅗ", "ㅎ");

        assertThat(table.lowerBound("ㅂㅓ")).isEqualTo(1);
        assertThat(table.upperBound("ㅂㅓ")).isEqualTo(4);
        assertThat(table.lowerBound("ㅋ")).isEqualTo(table.upperBound("ㅋ"));
        assertThat(table.lowerBound("")).isZero();
        assertThat(table.upperBound("")).isEqualTo(6);
    }

    @Test
    void keeps_ints() throws IOException {
        var rows = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
        rows.put("ㄱ", ByteBuffer.allocate(8).putInt(7).putInt(-1).array());
        rows.put("ㄴ", new byte[0]);
        KeyTable.write(file, rows);

        var table = KeyTable.open(file);

        assertThat(table.ints(0)).containsExactly(7, -1);
        assertThat(table.ints(1)).isEmpty();
    }

    @Test
    void may_be_empty() throws IOException {
        var table = write();

        assertThat(table.size()).isZero();
        assertThat(table.get("버킷")).isNull();
        assertThat(table.upperBound("버킷")).isZero();
    }

    @Test
    void agrees_with_a_sorted_map_over_random_keys() throws IOException {
        long seed = 20261120;
        var random = new Random(seed);
        var parts = List.of("가", "각", "ㄱ", "a", "z", "\ud83d\ude00", "\uffee", "0");
        var keys = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            keys.add(word(random, parts));
        }
        var table = write(keys.toArray(new String[0]));
        var rows = rows(keys.toArray(new String[0]));

        for (int i = 0; i < 3_000; i++) {
            String asked = word(random, parts);
            long before = rows.keySet().stream().filter(key -> order(key, asked) < 0).count();
            long within = rows.keySet().stream().filter(key -> key.startsWith(asked)).count();

            assertThat(table.get(asked)).isEqualTo(rows.containsKey(asked) ? "=" + asked : null);
            assertThat(table.lowerBound(asked)).as(asked).isEqualTo((int) before);
            assertThat(table.upperBound(asked)).as(asked).isEqualTo((int) (before + within));
        }
    }

    private static String word(Random random, List<String> parts) {
        var word = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            word.append(parts.get(random.nextInt(parts.size())));
        }
        return word.toString();
    }

    private static int order(String one, String other) {
        return Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "not a table at all",
                "gkt1",
                "gkt1\u007f\u007f\u007f\u007f12345678"
            })
    void rejects_a_file_that_is_no_table(String text) throws IOException {
        Files.writeString(file, text);

        assertThatIOException()
                .isThrownBy(() -> KeyTable.open(file))
                .withMessageContaining("table.keys");
    }

    @Test
    void rejects_a_table_cut_off_anywhere() throws IOException {
        write("가", "나", "다");
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThatIOException().isThrownBy(() -> KeyTable.open(file));
        }
    }

    @Test
    void rejects_a_table_with_something_behind_it() throws IOException {
        write("가", "나", "다");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));

        assertThatIOException().isThrownBy(() -> KeyTable.open(file));
    }

    @Test
    void rejects_a_missing_file() {
        assertThatIOException().isThrownBy(() -> KeyTable.open(folder.resolve("missing.keys")));
    }

    @Test
    void asks_for_no_more_room_than_the_file_has_where_an_offset_is_broken() throws IOException {
        write("가", "나", "다");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 8; at < 8 + 4 * 8; at += 4) {
            var broken = ByteBuffer.wrap(whole.clone());
            broken.putInt(at, Integer.MAX_VALUE - 8);
            Files.write(file, broken.array());

            for (int place = 0; place < 3; place++) {
                int asked = place;
                assertHarmless(() -> KeyTable.open(file).key(asked));
                assertHarmless(() -> KeyTable.open(file).text(asked));
                assertHarmless(() -> KeyTable.open(file).ints(asked));
            }
        }
    }

    private interface Asked {
        void run() throws IOException;
    }

    private static void assertHarmless(Asked asked) {
        try {
            asked.run();
        } catch (IOException | IndexOutOfBoundsException expected) {
            assertThat(expected).hasMessageMatching("(?s).+");
        }
    }

    private KeyTable write(String... keys) throws IOException {
        KeyTable.write(file, rows(keys));
        return KeyTable.open(file);
    }

    private static SortedMap<String, byte[]> rows(String... keys) {
        var rows = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
        for (String key : keys) {
            rows.put(key, ("=" + key).getBytes(StandardCharsets.UTF_8));
        }
        return rows;
    }
}
