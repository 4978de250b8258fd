package dev.gongbu.note.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gongbu.note.Axes;
import dev.gongbu.note.Block;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Note;
import dev.gongbu.note.OfficialPage;
import dev.gongbu.note.Section;
import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Encoder;
import dev.gongbu.store.StoredFileException;
import dev.gongbu.store.StoredFileException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

class LibraryFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Topic TOPIC = library().topics().getLast();
    private static final Comparison.Head HEAD = comparison().head();

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("library.bin");
    }

    @Test
    void reads_back_what_was_written() {
        LibraryFile.write(library(), file);

        assertThat(LibraryFile.open(file).library()).isEqualTo(library());
    }

    @Test
    void reads_one_note_and_the_facts_of_one_topic() {
        LibraryFile.write(library(), file);

        var opened = LibraryFile.open(file);

        assertThat(opened.topics()).isEqualTo(library().topics());
        assertThat(opened.note("sqs")).contains(library().notes().getLast());
        assertThat(opened.facts("sqs")).isEqualTo(library().facts());
        assertThat(opened.facts("qldb")).isEmpty();
        assertThat(opened.terms(List.of("sqs"))).hasSize(1);
        assertThat(opened.terms(List.of("qldb"))).isEmpty();
        assertThat(opened.note("없는-주제")).isEmpty();
        assertThat(opened.topic("없는-주제")).isEmpty();
    }

    @Test
    void keeps_all_of_the_real_content() {
        var content = new ContentReader().read(Path.of(".")).library();
        LibraryFile.write(content, file);

        assertThat(LibraryFile.open(file).library()).isEqualTo(content);
    }

    @Test
    void writes_the_same_bytes_for_the_same_library() throws IOException {
        LibraryFile.write(library(), file);
        var first = Files.readAllBytes(file);
        LibraryFile.write(library(), file);

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keeps_what_was_there_where_it_cannot_write() {
        assertThatExceptionOfType(StoredFileException.class)
                .isThrownBy(() -> LibraryFile.write(library(), folder.resolve("none/library.bin")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void says_that_the_file_is_missing() {
        assertThatExceptionOfType(StoredFileException.class)
                .isThrownBy(() -> LibraryFile.open(file))
                .withMessage(
                        "The file %s is missing; install or build gongbu again.".formatted(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.MISSING))
                .satisfies(e -> assertThat(e.file()).isEqualTo(file));
    }

    @Test
    void refuses_another_file() throws IOException {
        Files.writeString(file, "---\nid: sqs\n---\n가시성 타임아웃은 메시지를 숨긴다.");

        assertThat(reasonToRefuse()).isEqualTo(Reason.OTHER_FILE);
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        Files.write(file, new byte[0]);

        assertThat(reasonToRefuse()).isEqualTo(Reason.OTHER_FILE);
    }

    @Test
    void refuses_another_version() throws IOException {
        LibraryFile.write(library(), file);
        var bytes = Files.readAllBytes(file);
        bytes[11]++;
        Files.write(file, bytes);

        assertThat(reasonToRefuse()).isEqualTo(Reason.OTHER_VERSION);
    }

    @Test
    void refuses_a_file_that_is_cut_off_anywhere() throws IOException {
        LibraryFile.write(library(), file);
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
        LibraryFile.write(library(), file);
        var bytes = Files.readAllBytes(file);
        var random = new Random(20261120);

        for (int at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThat(reasonToRefuse()).as("byte %d", at).isNotNull();
        }
    }

    @Test
    void does_not_trust_bytes_whose_checksums_are_right() {
        var note = new Encoder();
        LibraryEncoder.note(note, library().notes().getLast());
        var head = new Encoder();
        LibraryEncoder.comparisonHead(head, comparison().head());
        var rest = new Encoder();
        LibraryEncoder.comparison(rest, comparison());

        readsOrRefuses(note.bytes(), LibraryFileTest::decode);
        readsOrRefuses(head.bytes(), bytes -> LibraryDecoder.comparisonHead(new Decoder(bytes)));
        readsOrRefuses(rest.bytes(), bytes -> LibraryDecoder.comparison(new Decoder(bytes), HEAD));
    }

    private interface Reader {
        void read(byte[] bytes) throws Decoder.Nonsense;
    }

    private static void readsOrRefuses(byte[] bytes, Reader reader) {
        var random = new Random(20261120);
        for (int i = 0; i < 20_000 * Integer.getInteger("gongbu.soak", 1); i++) {
            var changed = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(catchThrowable(() -> reader.read(changed)))
                    .satisfiesAnyOf(
                            e -> assertThat(e).isNull(),
                            e -> assertThat(e).isInstanceOf(Decoder.Nonsense.class));
        }
    }

    @Test
    void does_not_follow_nesting_without_end() {
        var head = new Encoder();
        head.text("");
        head.number(1);
        head.text("");
        head.text("");
        var out = new Encoder();
        for (int depth = 0; depth < 100_000; depth++) {
            out.number(1);
            out.number(Tag.QUOTE);
        }

        assertThatExceptionOfType(Decoder.Nonsense.class)
                .isThrownBy(() -> decode(join(head.bytes(), out.bytes())));
    }

    private static void decode(byte[] note) throws Decoder.Nonsense {
        LibraryDecoder.note(new Decoder(note), TOPIC);
    }

    private static byte[] join(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private Reason reasonToRefuse() {
        try {
            LibraryFile.open(file).library();
        } catch (StoredFileException e) {
            return e.reason();
        }
        throw new AssertionError("The file was read");
    }

    /** A library with every kind of block and span. */
    private static Library library() {
        var ended = new Lifecycle(Lifecycle.Status.ENDED, LocalDate.of(2025, 7, 31), "끝났다.");
        var qldb =
                new Topic(
                        "qldb",
                        "QLDB",
                        "Amazon QLDB",
                        "database",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        ended,
                        List.of(),
                        LocalDate.of(1969, 12, 31),
                        false);
        var sqs =
                new Topic(
                        "sqs",
                        "심플 큐 서비스",
                        "Amazon SQS",
                        "messaging",
                        "qldb",
                        List.of("큐", "SQS"),
                        List.of("qldb"),
                        List.of("sqs create-queue"),
                        Map.of("모델", "pull"),
                        Lifecycle.available(),
                        List.of(new OfficialPage("SQS", "https://docs.aws.amazon.com/sqs")),
                        DAY,
                        true);
        var plain = new Span.Plain("대기열이다. 😀");
        List<Span> spans =
                List.of(
                        plain,
                        new Span.Strong(List.of(plain, new Span.Emphasis(List.of(plain)))),
                        new Span.Code("aws sqs"),
                        new Span.TopicLink(List.of(plain), "qldb"),
                        new Span.WebLink(List.of(plain), "https://aws.amazon.com"));
        var paragraph =
                new Block.Paragraph(
                        List.of(
                                new Sentence(spans, List.of("sqs-001", "sqs-002")),
                                new Sentence(List.of(plain), List.of())));
        var cells = List.of(new Block.Cell(spans), new Block.Cell(List.of()));
        List<Block> blocks =
                List.of(
                        paragraph,
                        new Block.BulletList(
                                List.of(
                                        new Block.Item(
                                                List.of(
                                                        paragraph,
                                                        new Block.NumberedList(
                                                                7,
                                                                List.of(
                                                                        new Block.Item(
                                                                                List.of()))))))),
                        new Block.Table(cells, List.of(new Block.Row(cells, List.of("sqs-001")))),
                        new Block.Code("diagram", " ┌─┐\n └─┘"),
                        new Block.Quote(List.of(paragraph)),
                        new Block.Subheading(3, "작은 제목"));
        var sections =
                List.of(new Section("개요", "개요", blocks), new Section("시험-함정", "시험 함정", List.of()));
        var agreed =
                new Fact(
                        "sqs-001",
                        "sqs",
                        "대기열이다",
                        "큐",
                        Fact.Status.AGREED,
                        null,
                        null,
                        DAY,
                        Fact.Source.MATERIAL);
        var outdated =
                new Fact(
                        "sqs-002",
                        "sqs",
                        "최대 1MB다",
                        null,
                        Fact.Status.OUTDATED,
                        "최대 256KB다",
                        "늘었다",
                        DAY,
                        Fact.Source.GONGBU);
        var term =
                new Term(
                        "queue",
                        "대기열",
                        "queue",
                        "Q",
                        List.of("큐"),
                        List.of("줄"),
                        List.of("sqs"),
                        "줄을 세우는 곳이다.");
        return new Library(
                List.of(qldb, sqs),
                List.of(new Note(qldb, "끝났다.", List.of()), new Note(sqs, "대기열이다.", sections)),
                List.of(agreed, outdated),
                List.of(comparison()),
                new Axes(List.of("유형"), Map.of("messaging", List.of("모델"))),
                List.of(term),
                List.of(List.of("큐", "대기열"), List.of("람다", "lambda")),
                List.of("대기열", "가시성타임아웃 가시성 타임아웃"));
    }

    private static Comparison comparison() {
        var head =
                new Comparison.Head(
                        "sqs-kinds",
                        "큐의 종류",
                        "Kinds of queues",
                        List.of("큐 종류"),
                        List.of(
                                new Comparison.Column("표준", "sqs"),
                                new Comparison.Column("FIFO", null)),
                        List.of("sqs"));
        return new Comparison(
                head,
                "순서가 가른다.",
                List.of("많을 때 고른다.", "순서가 있을 때 고른다."),
                List.of(new Comparison.Row("순서", List.of("-", "선입선출"), List.of("sqs-001"))),
                "늘 FIFO인 것은 아니다.",
                DAY);
    }
}
