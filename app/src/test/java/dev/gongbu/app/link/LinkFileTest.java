package dev.gongbu.app.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gongbu.app.SmallImage;
import dev.gongbu.exercise.Kind;
import dev.gongbu.store.StoredFileException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What leads from notes to commands and exercises, and back. */
class LinkFileTest {

    private static final Path MADE = SmallImage.path().resolve("content/links.bin");

    private final LinkFile links = LinkFile.open(MADE);

    @TempDir private Path folder;

    @Test
    void a_note_knows_its_commands_and_a_command_its_notes() {
        assertThat(links.commandsOf("sqs")).containsExactly("sqs create-queue");
        assertThat(links.topicsOf("sqs create-queue")).contains("sqs");
        assertThat(links.topicsOf("sqs no-such")).isEmpty();
    }

    @Test
    void a_note_knows_its_exercises_and_their_kinds() {
        assertThat(links.exercisesOf("sqs"))
                .startsWith(
                        new LinkedExercise("sqs.queue.create", Kind.COMMAND),
                        new LinkedExercise("sqs.message.size", Kind.QUANTITY),
                        new LinkedExercise("sqs.kind.choose", Kind.CHOICE));
        assertThat(links.exercisesOf("sqs-fifo"))
                .contains(new LinkedExercise("sqs.kind.choose", Kind.CHOICE));
        assertThat(links.exercisesOf("no-such")).isEmpty();
    }

    @Test
    void an_exercise_knows_its_notes() {
        assertThat(links.topicsOfExercise("sqs.kind.choose")).containsExactly("sqs-fifo", "sqs");
        assertThat(links.topicsOfExercise("no.such")).isEmpty();
    }

    @Test
    void damage_is_seen_at_the_latest_when_a_part_is_read() throws IOException {
        var bytes = Files.readAllBytes(MADE);
        var file = folder.resolve("links.bin");

        for (int at = 0; at < bytes.length; at += 7) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatExceptionOfType(StoredFileException.class)
                    .as("byte %d", at)
                    .isThrownBy(() -> {
                        var damaged = LinkFile.open(file);
                        damaged.exercisesOf("sqs");
                        damaged.topicsOfExercise("sqs.kind.choose");
                    });
        }
    }
}
