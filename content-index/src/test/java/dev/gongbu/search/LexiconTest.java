package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.KeystrokeDistance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

class LexiconTest {

    private static final String KEYS = "ㄱㄴㄷㄹㅁㅏㅓㅗㅣrs";

    @TempDir Path folder;

    @Test
    void finds_a_text_whatever_its_spaces_and_signs() throws IOException {
        var lexicon = lexicon("가용 영역", "Route 53");

        assertThat(texts(lexicon.exact(Lexicon.key("가용영역")))).containsExactly("가용 영역");
        assertThat(texts(lexicon.exact(Lexicon.key("ROUTE-53")))).containsExactly("Route 53");
        assertThat(lexicon.exact(Lexicon.key("가용"))).isEmpty();
        assertThat(lexicon.exact("")).isEmpty();
    }

    @Test
    void keeps_the_heavier_of_two_texts_for_one_target_and_all_targets() throws IOException {
        var builder = new Lexicon.Builder();
        builder.add("가용영역", 0.5f, "az");
        builder.add("가용 영역", 0.9f, "az");
        builder.add("가용 영역", 0.4f, "region");
        builder.write(folder, "names");

        assertThat(Lexicon.open(folder, "names").exact(Lexicon.key("가용영역")))
                .containsExactly(
                        new Lexicon.Item("가용 영역", 0.9f, "az"),
                        new Lexicon.Item("가용 영역", 0.4f, "region"));
    }

    @Test
    void gives_the_heaviest_texts_of_a_prefix_first_also_of_one_that_many_share()
            throws IOException {
        var builder = new Lexicon.Builder();
        for (int i = 0; i < 300; i++) {
            builder.add("버킷%03d".formatted(i), 1 + (i * 37) % 300, "t" + i);
        }
        builder.add("버스", 1000, "bus");
        builder.write(folder, "words");
        var lexicon = Lexicon.open(folder, "words");

        var found = lexicon.beginning(Lexicon.key("버킷"), 5);

        assertThat(found)
                .extracting(Lexicon.Item::weight)
                .containsExactly(300f, 299f, 298f, 297f, 296f);
        assertThat(lexicon.beginning(Lexicon.key("버킷00"), 20)).hasSize(10);
        assertThat(texts(lexicon.beginning(Lexicon.key("버"), 1))).containsExactly("버스");
        assertThat(texts(lexicon.beginning(Lexicon.key("벗"), 1))).containsExactly("버스");
        assertThat(lexicon.beginning(Lexicon.key("람"), 5)).isEmpty();
    }

    @Test
    void finds_by_initials_exactly_and_longer_ones() throws IOException {
        var lexicon = lexicon("람다", "리다이렉트", "S3 버킷", "lambda");

        assertThat(texts(lexicon.withInitials("ㄹㄷ", 5))).containsExactly("람다");
        assertThat(texts(lexicon.withInitialsBeginning("ㄹㄷ", 5))).containsExactly("리다이렉트");
        assertThat(texts(lexicon.withInitials(Lexicon.initialsKey("s3 ㅂㅋ"), 5)))
                .containsExactly("S3 버킷");
        assertThat(lexicon.withInitials("ㅎ", 5)).isEmpty();
    }

    @Test
    void reads_initials_that_the_keyboard_joined() throws IOException {
        var lexicon = lexicon("가상 서버");

        assertThat(texts(lexicon.withInitials(Lexicon.initialsKey("ㄳㅂ"), 5))).isEmpty();
        assertThat(texts(lexicon.withInitials(Lexicon.initialsKey("ㄳㅅㅂ"), 5)))
                .containsExactly("가상 서버");
    }

    @ParameterizedTest
    @CsvSource({"cloudfront, 클라우드프론트", "크라우드브론트, 클라우드프론트"})
    void finds_by_sound(String typed, String name) throws IOException {
        var lexicon = lexicon("클라우드프론트", "클라우드워치");

        assertThat(texts(lexicon.sounding(typed, 5))).hasSizeLessThanOrEqualTo(1);
        assertThat(texts(lexicon.sounding("cloudfront", 5))).containsExactly(name);
        assertThat(lexicon.sounding("가", 5)).isEmpty();
    }

    @Test
    void finds_near_texts_nearest_first_but_not_the_text_itself() throws IOException {
        var lexicon = lexicon("메시지", "메세지", "메신저", "message");

        var near = lexicon.near(Lexicon.key("메세지"), 5);

        assertThat(near).extracting(match -> match.item().text()).containsExactly("메시지");
        assertThat(near.get(0).distance()).isGreaterThan(0);
        assertThat(lexicon.near("ㅁㅔ", 5)).isEmpty();
        assertThat(lexicon.near("", 5)).isEmpty();
    }

    @Test
    void finds_all_texts_within_one_edit_and_none_farther_than_the_limit() throws IOException {
        long seed = 20261120;
        var random = new Random(seed);
        var words = new TreeSet<String>();
        while (words.size() < 600) {
            words.add(Keyboard.compose(keys(random, 3 + random.nextInt(10))));
        }
        var lexicon = lexicon(words.toArray(new String[0]));

        for (String word : words) {
            String asked = slipped(Hangul.keystrokes(word), random);
            double limit = asked.length() < 7 ? 1.2 : 2.0;
            var expected = new TreeSet<String>();
            for (String other : words) {
                String key = Hangul.keystrokes(other);
                boolean oneEdit = edits(asked, key) == 1;
                if (oneEdit && KeystrokeDistance.between(asked, key, 9) <= limit) {
                    expected.add(key);
                }
            }

            var near = lexicon.near(asked, 10_000);

            if (asked.length() > 2) {
                assertThat(near)
                        .as("%s, seed %s", asked, seed)
                        .extracting(match -> Lexicon.key(match.item().text()))
                        .containsAll(expected)
                        .doesNotContain(asked);
            }
            assertThat(near).allMatch(match -> match.distance() <= limit);
        }
    }

    private static String slipped(String key, Random random) {
        int at = random.nextInt(key.length());
        String before = key.substring(0, at);
        String rest = key.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + rest;
            case 1 -> before + keys(random, 1) + rest;
            case 2 -> before + keys(random, 1) + key.charAt(at) + rest;
            default ->
                    rest.isEmpty()
                            ? key
                            : before + rest.charAt(0) + key.charAt(at) + rest.substring(1);
        };
    }

    /** Unweighted edits, a transposition being one. */
    private static int edits(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static String keys(Random random, int length) {
        var keys = new StringBuilder();
        for (int i = 0; i < length; i++) {
            keys.append(KEYS.charAt(random.nextInt(KEYS.length())));
        }
        return keys.toString();
    }

    @Test
    void leaves_out_texts_without_letters_and_endless_ones() throws IOException {
        var lexicon = lexicon("", " ", "!?", "가".repeat(1_000), "버킷\t정\n책");

        assertThat(texts(lexicon.beginning("", 10))).containsExactly("버킷 정 책");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "tops", "initials", "sounds", "deletes"})
    void rejects_tables_of_which_one_is_missing_or_cut_off(String table) throws IOException {
        lexicon("람다", "버킷");
        Path file = folder.resolve("words." + table);
        byte[] whole = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatIOException().isThrownBy(() -> Lexicon.open(folder, "words"));
        Files.write(file, new byte[0]);
        assertThatIOException().isThrownBy(() -> Lexicon.open(folder, "words"));
        Files.delete(file);
        assertThatIOException().isThrownBy(() -> Lexicon.open(folder, "words"));
    }

    private Lexicon lexicon(String... texts) throws IOException {
        var builder = new Lexicon.Builder();
        for (String text : texts) {
            builder.add(text, 1f, "target");
        }
        builder.write(folder, "words");
        return Lexicon.open(folder, "words");
    }

    private static List<String> texts(List<Lexicon.Item> items) {
        var texts = new ArrayList<String>();
        for (Lexicon.Item item : items) {
            texts.add(item.text());
        }
        return texts;
    }
}
