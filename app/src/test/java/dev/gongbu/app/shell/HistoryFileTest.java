package dev.gongbu.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.app.shell.HistoryFile.Damage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HistoryFileTest {
    @TempDir private Path folder;

    private HistoryFile file() {
        return new HistoryFile(folder.resolve("data/history"));
    }

    @Test
    void lines_come_back_as_they_were() throws IOException {
        file().add("sqs \\\n--x 'a\\n'");
        file().add("한글");

        assertThat(file().read().lines()).containsExactly("sqs \\\n--x 'a\\n'", "한글");
    }

    @Test
    void the_newest_lines_are_left_of_too_many() throws IOException {
        file().add("first");
        Files.writeString(file().path(), "line %s\n".formatted("x".repeat(100)).repeat(20_000));
        file().add("last");

        var kept = file().read();

        assertThat(kept.damage()).isEqualTo(Damage.NONE);
        assertThat(kept.lines()).hasSize(ShellHistory.MOST_ENTRIES).last().isEqualTo("last");
        assertThat(file().path()).content().hasLineCount(ShellHistory.MOST_ENTRIES);
    }

    @Test
    void a_line_without_end_is_not_kept() throws IOException {
        file().add("x".repeat(100_000));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_no_text_is_put_aside() throws IOException {
        file().add("a");
        Files.write(file().path(), new byte[] {'a', 0, 'b'});

        assertThat(file().read().damage()).isEqualTo(Damage.PUT_ASIDE);
        assertThat(file().aside()).hasBinaryContent(new byte[] {'a', 0, 'b'});
        assertThat(file().read().damage()).isEqualTo(Damage.NONE);
    }

    @Test
    void a_folder_in_its_place_is_left_alone() throws IOException {
        Files.createDirectories(file().path());

        assertThat(file().read().damage()).isEqualTo(Damage.UNREADABLE);
        assertThat(file().path()).isDirectory();
    }
}
