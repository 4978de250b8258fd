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

        assertThat(end.out()).startsWith("고칠 것이 없다: 주제 ");
        assertThat(end.exitCode()).isZero();
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
