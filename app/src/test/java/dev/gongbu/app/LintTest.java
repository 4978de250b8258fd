package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which content {@code gongbu lint} reads. */
class LintTest {
    @TempDir private Path folder;

    private Path content;

    @BeforeEach
    void writeTwoPagesWithoutFrontMatter() throws IOException {
        content = folder.resolve("content-index");
        Files.createDirectories(content.resolve("facts"));
        var notes = Files.createDirectories(content.resolve("notes/messaging"));
        Files.writeString(notes.resolve("sqs.md"), "머리말이 없다.\n");
        Files.writeString(notes.resolve("sns.md"), "머리말이 없다.\n");
    }

    private static Gongbu.End lint(Path path) {
        return Gongbu.piped().run("lint", path.toString());
    }

    @Test
    void reads_the_checkout_that_it_stands_in() {
        var end = Gongbu.piped().run("lint");

        assertThat(end.out()).startsWith("고칠 것이 없다: 주제 ").contains(", 문제 ").contains("(명령 ");
        assertThat(end.exitCode()).isZero();
    }

    /** A folder with the content and the packs of the tests. */
    private Path packs() throws IOException {
        var copy = folder.resolve("small/content-index");
        try (var below = Files.walk(Path.of("src/test/content"))) {
            for (var path : below.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(Path.of("src/test/content").relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        return copy.resolve("exercises");
    }

    @Test
    void proves_the_packs_of_a_folder_or_one_alone() throws IOException {
        var packs = packs();
        var pack = packs.resolve("messaging/sqs.yaml");
        Files.writeString(pack, Files.readString(pack).replace("\"2 1 3\"]", "\"3 1 2\"]"));

        assertThat(lint(pack).out())
                .contains(pack + ":")
                .contains("sqs.life.order: to be rejected, but '3 1 2' is right")
                .doesNotContain("lambda.yaml");
        assertThat(lint(packs).exitCode()).isEqualTo(1);
        assertThat(lint(packs.resolve("serverless")).out())
                .startsWith("고칠 것이 없다: 문제 8 (명령 1, 단답 1, 수치 1, ");
    }

    @Test
    void proves_a_learners_own_pack() throws IOException {
        var pack = folder.resolve("mine.yaml");
        Files.writeString(
                pack,
                """
                format: 1
                pack: {id: mine, title: "내 것"}
                exercises:
                  - {id: a, kind: quantity, prompt: "얼마인가?", answers: ["3일"]}
                """);
        assertThat(lint(pack).out()).isEqualTo("고칠 것이 없다: 문제 1 (수치 1).\n");

        Files.writeString(pack, Files.readString(pack).replace("kind: quantity", "kind: amount"));
        assertThat(lint(pack).out()).startsWith(pack + ":4: a: 'kind' should be one of command, ");
        assertThat(lint(pack).exitCode()).isEqualTo(1);
    }

    @Test
    void stamps_only_what_is_there_and_not_yet_stamped() {
        var known = Gongbu.piped().run("lint", "--accept-sources", "sqs.retention.longest");
        var unknown = Gongbu.piped().run("lint", "--accept-sources", "sqs.no.such");
        var none = Gongbu.piped().run("lint", "--accept-sources");

        assertThat(known.out()).isEqualTo("sqs.retention.longest  그대로다\n");
        assertThat(unknown.err()).contains("이런 문제나 묶음은 없다: sqs.no.such");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(none.exitCode()).isEqualTo(2);
    }

    @Test
    void reads_a_checkout_and_names_each_file_and_line() {
        var end = lint(folder);

        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(end.out())
                .contains(content + "/notes/messaging/sns.md:1: should begin with front matter")
                .contains(content + "/notes/messaging/sqs.md:1: should begin with front matter");
    }

    @Test
    void reads_a_content_folder() {
        assertThat(lint(content).out()).isEqualTo(lint(folder).out());
    }

    @Test
    void tells_of_one_file_or_folder_alone() {
        var file = lint(content.resolve("notes/messaging/sqs.md"));

        assertThat(file.out()).contains("sqs.md:1: ").doesNotContain("sns.md:");
        assertThat(lint(content.resolve("notes/messaging")).out()).isEqualTo(lint(content).out());
        assertThat(lint(content.resolve("facts")).exitCode()).isZero();
    }

    @Test
    void reads_a_folder_that_holds_notes_and_nothing_else() throws IOException {
        Files.delete(content.resolve("facts"));

        assertThat(lint(content).out()).contains("sqs.md:1: should begin with front matter");
    }

    @Test
    void says_how_many_places_are_to_be_mended() {
        var end = lint(content.resolve("notes/messaging/sqs.md"));

        var lines = end.out().lines().count();
        assertThat(end.err()).isEqualTo("고칠 곳이 " + lines + "군데 있다.\n");
    }
}
