package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class DeleteTableTest {

    private static final String KEYS = "ㄱㄴㄷㄹㅏㅓㅗㅣabc3";

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("words.deletes");
    }

    @Test
    void finds_every_key_within_one_edit_anywhere() throws IOException {
        long seed = 20261120;
        var random = new Random(seed);
        var keys = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) {
            keys.add(word(random, 2 + random.nextInt(13)));
        }
        DeleteTable.write(file, keys);
        var table = DeleteTable.open(file);

        for (int place = 0; place < keys.size(); place++) {
            for (String slip : slips(keys.get(place), random)) {
                assertThat(table.candidates(slip, DeleteTable.edits(slip.length())))
                        .as("%s for %s, seed %s", slip, keys.get(place), seed)
                        .contains(place);
            }
        }
    }

    /** An edit of each kind at every place. */
    private static List<String> slips(String key, Random random) {
        var slips = new ArrayList<String>();
        slips.add(key);
        for (int at = 0; at <= key.length(); at++) {
            String before = key.substring(0, at);
            String letter = word(random, 1);
            slips.add(before + letter + key.substring(at));
            if (at < key.length()) {
                String rest = key.substring(at + 1);
                slips.add(before + letter + rest);
                if (key.length() > 1) {
                    slips.add(before + rest);
                }
                if (!rest.isEmpty()) {
                    slips.add(before + rest.charAt(0) + key.charAt(at) + rest.substring(1));
                }
            }
        }
        return slips;
    }

    @Test
    void finds_keys_within_two_edits_where_a_word_has_seven_keystrokes_or_more()
            throws IOException {
        DeleteTable.write(file, List.of("abcabcabcabc"));
        var table = DeleteTable.open(file);

        assertThat(table.candidates("abcabccabccabc", 2)).containsExactly(0);
        assertThat(table.candidates("bcabcabcabcc", 2)).containsExactly(0);
        assertThat(table.candidates("xxcabcabcabc", 2)).containsExactly(0);
    }

    @Test
    void gives_each_place_once_in_order_and_few_strangers() throws IOException {
        var random = new Random(20261121);
        var keys = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            keys.add(word(random, 12));
        }
        DeleteTable.write(file, keys);

        int[] places =
                DeleteTable.open(file)
                        .candidates(keys.get(77), DeleteTable.edits(keys.get(77).length()));

        assertThat(places).contains(77).isSorted().doesNotHaveDuplicates();
        assertThat(places.length).isLessThan(100);
    }

    @Test
    void may_be_empty() throws IOException {
        DeleteTable.write(file, List.of());

        assertThat(DeleteTable.open(file).candidates("버킷", 1)).isEmpty();
    }

    @Test
    void rejects_a_table_cut_off_anywhere_or_with_something_behind_it() throws IOException {
        DeleteTable.write(file, List.of("ㄱㅏ", "ㄴㅏ"));
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length <= whole.length + 4; length++) {
            if (length != whole.length) {
                Files.write(file, Arrays.copyOf(whole, length));

                assertThatIOException().isThrownBy(() -> DeleteTable.open(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "not a table at all",
                "gdl1\uffff1234",
                "gdl1\u007f\u007f\u007f\u007f1234"
            })
    void rejects_a_file_that_is_no_table(String text) throws IOException {
        Files.writeString(file, text);

        assertThatIOException()
                .isThrownBy(() -> DeleteTable.open(file))
                .withMessageContaining("words.deletes");
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(KEYS.charAt(random.nextInt(KEYS.length())));
        }
        return word.toString();
    }
}
