package dev.gongbu.exercise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gongbu.exercise.Domain;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Cell;
import dev.gongbu.exercise.Task.CommandCheck;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.StoredFileException;
import dev.gongbu.store.StoredFileException.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What was compiled is what was read; what is damaged is refused. */
class ExerciseFileTest {

    private static final Blank TERM = new Blank(List.of("대기열", "queue"), Blank.Form.TERM);
    private static final Blank AMOUNT = new Blank(List.of("14일"), Blank.Form.QUANTITY);

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("exercises.bin");
    }

    private static List<Exercise> exercises() {
        var check =
                new CommandCheck(
                        "sqs",
                        "create-queue",
                        Map.of(
                                "a",
                                new OptionRule(new OptionRule.Test.Equal("x"), 2.5),
                                "b",
                                new OptionRule(new OptionRule.Test.Includes(Map.of("A.B", "c")), 1),
                                "c",
                                new OptionRule(new OptionRule.Test.Contains(List.of("d")), 1),
                                "d",
                                new OptionRule(new OptionRule.Test.Glob("*"), 1),
                                "e",
                                new OptionRule(new OptionRule.Test.Present(), 1),
                                "f",
                                new OptionRule(new OptionRule.Test.Absent(), 1)),
                        List.of("region"));
        var rows =
                List.of(new Task.Row("보존", List.of(new Cell.Shown("4일"), new Cell.Hidden(AMOUNT))));
        var options = List.of(new Task.Option("가", true, "1"), new Task.Option("나", false, "2"));
        var tasks =
                List.of(
                        new Task.Command(List.of("aws sqs list-queues"), null),
                        new Task.Command(List.of("aws sqs create-queue", "aws sqs x"), check),
                        new Task.ShortAnswer(List.of(TERM, AMOUNT), true),
                        new Task.Quantity(AMOUNT),
                        new Task.Choice(options),
                        new Task.Order(List.of("a", "b"), List.of(List.of(1, 0), List.of(0, 1))),
                        new Task.Match(List.of("a"), List.of("b", "c"), List.of(1)),
                        new Task.Compare(List.of("x", "y"), rows, List.of("은행")),
                        new Task.Cloze(List.of("", " 뒤 ", "."), List.of(TERM, AMOUNT)));
        var exercises = new ArrayList<Exercise>();
        for (var task : tasks) {
            exercises.add(exercise("sqs.e" + exercises.size(), task));
        }
        return exercises;
    }

    private static Exercise exercise(String id, Task task) {
        return new Exercise(
                head(id, id.length() % 2 == 0 ? Domain.COST : null),
                "무엇인가? 😀",
                task,
                List.of("sqs-001", "sqs-002"),
                "그렇다.",
                List.of("하나", "둘"),
                List.of(
                        new Mistake(new When.OptionIs("a", "*"), "1"),
                        new Mistake(new When.OptionIsNot("a", "*"), "2"),
                        new Mistake(new When.OptionMissing("a"), "3"),
                        new Mistake(new When.OptionPresent("a"), "4"),
                        new Mistake(new When.OperationIs("sqs x"), "5"),
                        new Mistake(new When.ServiceIs("sns"), "6"),
                        new Mistake(new When.AnswerIs(List.of("x", "y")), "7")));
    }

    private static Exercise.Head head(String id, @Nullable Domain domain) {
        return new Exercise.Head(
                id,
                300,
                Kind.CLOZE,
                "제목",
                List.of("sqs", "sns"),
                5,
                domain,
                Origin.FACT,
                List.of("sqs.e0"));
    }

    @Test
    void reads_back_every_kind_as_it_was_written() {
        ExerciseFile.write(exercises(), file);

        var opened = ExerciseFile.open(file);

        for (var exercise : exercises()) {
            assertThat(opened.exercise(exercise.id())).contains(exercise);
            assertThat(opened.head(exercise.id())).contains(exercise.head());
        }
    }

    @Test
    void lists_heads_in_the_order_in_which_they_were_written() {
        ExerciseFile.write(exercises(), file);

        assertThat(ExerciseFile.open(file).heads())
                .isEqualTo(exercises().stream().map(Exercise::head).toList());
    }

    @Test
    void knows_no_others() {
        ExerciseFile.write(exercises(), file);

        assertThat(ExerciseFile.open(file).exercise("sqs.none")).isEmpty();
        assertThat(ExerciseFile.open(file).head("sqs.none")).isEmpty();
    }

    @Test
    void holds_none_at_all() {
        ExerciseFile.write(List.of(), file);

        assertThat(ExerciseFile.open(file).heads()).isEmpty();
    }

    @Test
    void refuses_two_of_the_same_id() {
        var twice = List.of(exercises().getFirst(), exercises().getFirst());

        assertThatIllegalArgumentException().isThrownBy(() -> ExerciseFile.write(twice, file));
    }

    @Test
    void keeps_all_of_the_real_packs() {
        var library = new ContentReader().read(Path.of("../content-index")).library();
        var exercises = PackReader.of(library).read(Path.of("catalog")).exercises();
        ExerciseFile.write(exercises, file);

        var opened = ExerciseFile.open(file);

        for (var exercise : exercises) {
            assertThat(opened.exercise(exercise.id())).contains(exercise);
        }
    }

    @Test
    void writes_the_same_bytes_for_the_same_exercises() throws IOException {
        var exercises = exercises();
        ExerciseFile.write(exercises, file);
        var first = Files.readAllBytes(file);
        ExerciseFile.write(exercises, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void says_that_the_file_is_missing() {
        assertThatExceptionOfType(StoredFileException.class)
                .isThrownBy(() -> ExerciseFile.open(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
    }

    @Test
    void refuses_other_files_and_versions() throws IOException {
        ExerciseFile.write(exercises(), file);
        var bytes = Files.readAllBytes(file);
        bytes[11]++;
        Files.write(file, bytes);
        assertThat(reasonToRefuse()).isEqualTo(Reason.OTHER_VERSION);

        Files.writeString(file, "format: 1\npack: {id: sqs, title: \"SQS\"}");
        assertThat(reasonToRefuse()).isEqualTo(Reason.OTHER_FILE);
    }

    @Test
    void refuses_a_file_that_is_cut_off_anywhere() throws IOException {
        ExerciseFile.write(exercises(), file);
        var bytes = Files.readAllBytes(file);

        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(reasonToRefuse())
                    .as("length %d", length)
                    .isIn(Reason.OTHER_FILE, Reason.DAMAGED);
        }
    }

    @Test
    void sees_every_changed_byte() throws IOException {
        ExerciseFile.write(exercises(), file);
        var bytes = Files.readAllBytes(file);
        var random = new Random(20261121);

        for (int at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThat(reasonToRefuse()).as("byte %d", at).isNotNull();
        }
    }

    @Test
    void does_not_trust_bytes_whose_checksums_are_right() {
        var random = new Random(20261121);
        for (var exercise : exercises()) {
            var bytes = ExerciseEncoder.body(exercise).bytes();
            for (int i = 0; i < 3_000 * Integer.getInteger("gongbu.soak", 1); i++) {
                var changed = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
                for (int flips = random.nextInt(4); flips >= 0; flips--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                var head = exercise.head();
                assertThat(
                                catchThrowable(
                                        () -> ExerciseDecoder.exercise(head, new Decoder(changed))))
                        .satisfiesAnyOf(
                                e -> assertThat(e).isNull(),
                                e -> assertThat(e).isInstanceOf(Decoder.Nonsense.class));
            }
        }
    }

    private Reason reasonToRefuse() {
        try {
            var opened = ExerciseFile.open(file);
            for (var head : opened.heads()) {
                assertThat(opened.exercise(head.id())).isPresent();
            }
        } catch (StoredFileException e) {
            return e.reason();
        }
        throw new AssertionError("The file was read");
    }
}
