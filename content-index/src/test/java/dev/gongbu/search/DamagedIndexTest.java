package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Whatever became of the files: an answer, or an {@link IOException} that names the folder. */
class DamagedIndexTest {

    private static final long SEED = 20261120;
    private static final List<String> QUERIES =
            List.of("람다", "클라우드프론드", "s3 ㅂㅋ", "vm론트", "900초", "지우다", "us-east-1");

    @TempDir static Path sound;

    @TempDir Path folder;

    @BeforeAll
    static void build() throws IOException {
        IndexBuilder.build(sound, SmallCorpus.corpus());
    }

    @BeforeEach
    void copy() throws IOException {
        for (Path file : files(sound)) {
            Path copied = folder.resolve(sound.relativize(file));
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied);
        }
    }

    @Test
    void opens_as_it_was_built() {
        assertThatNoException().isThrownBy(this::use);
    }

    @Test
    void says_that_there_is_no_index() {
        Path none = folder.resolve("없는 폴더");

        assertThatIOException()
                .isThrownBy(() -> SearchIndex.open(none))
                .withMessage("no index in " + none);
    }

    @Test
    void takes_a_half_built_index_for_none() throws IOException {
        Files.delete(folder.resolve(IndexBuilder.STAMP));

        assertThatIOException()
                .isThrownBy(() -> SearchIndex.open(folder))
                .withMessage("no index in " + folder);
    }

    @Test
    void says_which_version_the_index_has_and_which_it_should_have() throws IOException {
        Files.writeString(folder.resolve(IndexBuilder.STAMP), "gongbu-index 0\n");

        assertThatIOException()
                .isThrownBy(() -> SearchIndex.open(folder))
                .withMessage(
                        "the index in %s is of version 'gongbu-index 0', this program needs '%s'",
                        folder, IndexBuilder.VERSION);
    }

    @Test
    void rejects_a_version_that_is_no_text() throws IOException {
        Files.write(folder.resolve(IndexBuilder.STAMP), new byte[] {(byte) 0xFF, 0, (byte) 0xC0});

        assertThatIOException()
                .isThrownBy(() -> SearchIndex.open(folder))
                .withMessageContaining("of version");
    }

    @Test
    void tells_of_every_file_that_is_missing() throws IOException {
        for (Path file : files(folder)) {
            if (!file.endsWith(IndexBuilder.STAMP) && !file.endsWith("write.lock")) {
                byte[] whole = Files.readAllBytes(file);
                Files.delete(file);

                assertBroken(file);

                Files.write(file, whole);
            }
        }
    }

    @Test
    void tells_of_every_file_that_was_cut_off() throws IOException {
        for (Path file : files(folder)) {
            if (!file.endsWith("write.lock")) {
                byte[] whole = Files.readAllBytes(file);
                for (int length : new int[] {0, 1, whole.length / 2, whole.length - 2}) {
                    Files.write(file, Arrays.copyOf(whole, length));

                    assertBroken(file);
                }
                Files.write(file, whole);
            }
        }
    }

    private void assertBroken(Path file) {
        assertThatIOException()
                .as("%s", file.getFileName())
                .isThrownBy(() -> SearchIndex.open(folder, SearchIndex.Access.MAPPED).close())
                .withMessageContaining("the index in " + folder + " is");
        assertThatIOException()
                .as("%s", file.getFileName())
                .isThrownBy(() -> SearchIndex.open(folder, SearchIndex.Access.ONCE).close())
                .withMessageContaining("the index in " + folder + " is");
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void answers_or_tells_of_it_where_bytes_were_changed() throws IOException {
        var random = new Random(SEED);
        var files = files(folder);
        for (int i = 0; i < 200 * Integer.getInteger("gongbu.soak", 1); i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0) {
                Files.write(file, damaged(whole, random));

                assertAnswersOrTells(file, i);

                Files.write(file, whole);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var damaged = whole.clone();
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private void assertAnswersOrTells(Path file, int round) {
        try {
            use();
        } catch (IOException told) {
            assertThat(told).hasMessageContaining("index");
        } catch (UncheckedIOException told) {
            assertThat(told).hasMessageContaining("names are broken");
        } catch (AssertionError met) {
            // Lucene's own assertions are on in tests only.
            assertThat(met.getStackTrace()[0].getClassName())
                    .as("%s, round %s of seed %s", file.getFileName(), round, SEED)
                    .startsWith("org.apache.lucene");
        }
    }

    private void use() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            for (String query : QUERIES) {
                index.search(SearchRequest.of(query, 10));
                index.completer().complete(query, 10);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
