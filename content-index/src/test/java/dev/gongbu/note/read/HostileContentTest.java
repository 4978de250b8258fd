package dev.gongbu.note.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.layout.Borders;
import dev.gongbu.layout.NoteLayout;
import dev.gongbu.layout.NoteMarkdown;
import dev.gongbu.note.NoteText;
import dev.gongbu.note.Problem;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;
import dev.gongbu.text.Sanitizer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever a file holds: the reader tells a problem or reads it, and what it read is harmless. */
class HostileContentTest {

    @TempDir Path root;

    private ContentFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new ContentFolder(root);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("a huge line", "가".repeat(300_000)),
                body("a huge word", "a".repeat(1_000_000)),
                body("many open brackets", "[".repeat(50_000)),
                body("many stars", "*a ".repeat(50_000)),
                body("nested emphasis", "*a **b ".repeat(5_000) + "** c*".repeat(5_000)),
                body("nested quotations", ">".repeat(50_000) + " a"),
                body("nested lists", nestedLists(2_000)),
                body("many backticks", "`a``b```c".repeat(10_000)),
                body("many entities", "&#27;&#0;&#x202e;&#xD800;".repeat(10_000)),
                body("a wide table", "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n"),
                body("many links", "[a](b.md)".repeat(10_000)),
                body("many citations", "{sqs-001}".repeat(10_000)),
                body("open braces", "{".repeat(50_000) + "sqs-".repeat(10_000)),
                body("NUL", "가\0나"),
                body("half an emoji", "가\\ud83d나"),
                body("only a heading", "##\n"),
                body("only white space between headings", "##   \n\n## \n"));
    }

    private static Arguments body(String name, String body) {
        return Arguments.of(name, body);
    }

    private static String nestedLists(int depth) {
        var list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("- ".repeat(20)).append("a\n");
        }
        return list.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    @Timeout(30)
    void survives_a_body_with(String name, String body) {
        folder.note("sqs", body);

        assertHarmless(folder.read());
    }

    static Stream<Arguments> frontMatters() {
        return Stream.of(
                body("nothing", ""),
                body("no front matter", "그냥 글이다."),
                body("an open fence", "---\nid: sqs\n"),
                body("only a fence", "---"),
                body("an empty front matter", "---\n---\n글이다."),
                body("a list", "---\n- a\n- b\n---\n"),
                body("a text", "---\nsqs\n---\n"),
                body("broken YAML", "---\nid: [sqs\n---\n"),
                body("a tab", "---\n\tid: sqs\n---\n"),
                body("a tag", "---\nid: !!javax.script.ScriptEngineManager [a]\n---\n"),
                body("a binary tag", "---\nid: !!binary aGVsbG8=\n---\n"),
                body("two documents", "---\nid: sqs\n... \n--- \nid: sns\n---\n"),
                body("a directive", "---\n%YAML 9.9\n---\n"),
                body("deep YAML", "---\nid: " + "[".repeat(2_000) + "]".repeat(2_000) + "\n---\n"),
                body("deep maps", "---\n" + "{a: ".repeat(900) + "}".repeat(900) + "\n---\n"),
                body("a huge number", "---\nid: " + "9".repeat(100_000) + "\n---\n"),
                body("a huge key", "---\n" + "k".repeat(100_000) + ": a\n---\n"),
                body("a null key", "---\n? \n: a\n---\n"),
                body("a list as a key", "---\n? [a, b]\n: a\n---\n"),
                body("a merge", "---\n<<: {id: a}\n---\n"),
                body("NaN", "---\nid: .nan\nchecked: .inf\n---\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frontMatters")
    @Timeout(30)
    void tells_a_problem_where_a_note_is(String name, String text) {
        folder.file("notes/messaging/sqs.md", text);

        var reading = folder.read();

        assertThat(reading.problems()).isNotEmpty();
        assertHarmless(reading);
    }

    @Test
    @Timeout(30)
    void does_not_expand_a_bomb_of_aliases() {
        var bomb =
                new StringBuilder("---\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n"
                            .formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        folder.file("notes/messaging/sqs.md", bomb.append("---\n").toString());

        assertThat(folder.read().problems())
                .extracting(Problem::message)
                .contains("uses a YAML anchor; write the value out");
    }

    @Test
    void tells_where_a_file_is_not_utf_8() {
        var text = ContentFolder.frontMatter("sqs") + "가나다.\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        folder.file("notes/messaging/sqs.md", bytes);

        var reading = folder.read();

        assertThat(reading.problems())
                .contains(new Problem("notes/messaging/sqs.md", 15, "is not valid UTF-8"));
        assertHarmless(reading);
    }

    @Test
    void tells_where_a_hidden_character_is() {
        folder.note("sqs", "하나다.\n둘\u202e이다.\n");

        assertThat(folder.read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "notes/messaging/sqs.md:16: holds the invisible or control character"
                                + " U+202E");
    }

    @Test
    void does_not_read_a_file_that_is_no_page() {
        folder.file("notes/messaging/sqs.md", new byte[2 << 20]);

        assertThat(folder.read().problems())
                .extracting(Problem::message)
                .contains("is larger than 1 MiB and was not read");
    }

    @Test
    void tells_of_missing_folders() throws IOException {
        Files.delete(root.resolve("facts"));
        Files.delete(root.resolve("notes"));

        assertThat(folder.read().problems())
                .extracting(Problem::toString)
                .containsExactly("notes:0: is missing", "facts:0: is missing");
    }

    @Test
    @Timeout(60)
    void survives_random_damage_to_a_page() throws IOException {
        var random = new Random(20261120);
        var page =
                Files.readAllBytes(
                        Path.of(
                                "src/test/resources/content/notes/messaging/sqs-visibility-timeout.md"));
        for (int i = 0; i < 500 * Integer.getInteger("gongbu.soak", 1); i++) {
            var damaged = page.clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            folder.file("notes/messaging/sqs-visibility-timeout.md", damaged);

            assertHarmless(folder.read());
        }
    }

    private static void assertHarmless(Reading reading) {
        var layout = new NoteLayout(Columns.narrow(), Borders.LINES, 40, Language.KOREAN, id -> id);
        for (var note : reading.library().notes()) {
            for (var line : layout.note(note)) {
                var text = line.text();
                assertThat(Sanitizer.cleanLine(text).equals(text)).isTrue();
                assertThat(Columns.narrow().of(text)).isLessThanOrEqualTo(40);
            }
            assertThat(NoteText.sections(note)).isNotNull();
            assertThat(NoteMarkdown.of(note)).isNotEmpty();
        }
        for (var problem : reading.problems()) {
            assertThat(Sanitizer.cleanLine(problem.toString())).isEqualTo(problem.toString());
        }
    }
}
