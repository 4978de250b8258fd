package dev.gongbu.exercise.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.exercise.read.PackReading;
import dev.gongbu.grade.Grader;
import dev.gongbu.grade.Terms;
import dev.gongbu.note.Axes;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.Reading;
import dev.gongbu.note.read.Spelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A sound pack has no problems; each fault is found where it stands. */
class PackLintTest {

    private static final LineChecker CHECKER =
            new LineChecker(
                    new ModelReader(Path.of("../completions")).read(List.of("sqs", "sns")).model());

    private static final Library LIBRARY =
            new Library(
                    List.of(topic("sqs")),
                    List.of(),
                    List.of(fact("sqs-001", "지연은 15분까지다"), fact("sqs-002", "보존은 14일까지다")),
                    List.of(),
                    new Axes(List.of(), Map.of()),
                    List.of(),
                    List.of(),
                    List.of());

    private static final Reading CONTENT =
            new Reading(
                    LIBRARY, List.of(), List.of(), List.of(new Spelling("메시지", List.of("메세지"))));

    private static final FactStamp STAMP = new FactStamp(LIBRARY.facts());

    @TempDir private Path folder;

    private static Topic topic(String id) {
        return new Topic(
                id,
                id,
                id,
                "messaging",
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Lifecycle.available(),
                List.of(),
                LocalDate.EPOCH,
                true);
    }

    private static Fact fact(String id, String sentence) {
        return new Fact(
                id,
                "sqs",
                sentence,
                null,
                Fact.Status.AGREED,
                null,
                null,
                LocalDate.EPOCH,
                Fact.Source.MATERIAL);
    }

    /** Two exercises without a fault. */
    private static String sound() {
        return """
        format: 1
        pack: {id: sqs, title: "SQS", topics: [sqs]}
        exercises:
          - id: sqs.create
            rev: 1
            kind: command
            title: "지연 대기열"
            prompt: "이름이 orders이고 60초 늦게 보이는 대기열을 만드는 명령을 입력한다."
            source: {facts: [sqs-001], sha256: "@1"}
            domain: resilient
            origin: written
            requires: [sqs.keep]
            difficulty: 2
            solutions:
              - "aws sqs create-queue --queue-name orders --attributes DelaySeconds=60"
            why: "지연은 대기열의 속성이다."
            mistakes:
              - {when: {operation: "sqs send-message"}, say: "메시지를 보내는 명령이다."}
            hints:
              - "속성을 함께 준다."
              - "aws sqs create-queue --queue-name orders --attributes DelaySeconds=60"
            tests:
              accept:
                - "aws sqs create-queue --attributes DelaySeconds=60 --queue-name=orders"
                - "aws sqs create-queue --queue-name orders --attributes '{\\"DelaySeconds\\":\\"60\\"}'"
              reject:
                - "aws sqs create-queue --queue-name orders"
                - "aws sqs create-queue --queue-name order --attributes DelaySeconds=60"
                - "aws sqs list-queues"
          - id: sqs.keep
            rev: 1
            kind: short
            title: "기다리는 까닭"
            prompt: "메시지를 늦게 보이게 하는 대기열을 무엇이라 하는가? (한국어 이름)"
            source: {facts: [sqs-001, sqs-002], sha256: "@12"}
            domain: resilient
            origin: written
            requires: []
            difficulty: 1
            answers: ["지연 대기열"]
            why: "늦게 보인다."
            hints:
              - "늦는다는 뜻의 한자어다."
              - "지연 대기열이다."
            tests:
              accept: ["지연대기열", "지연 대기열"]
              reject: ["데드 레터 큐", "표준 큐", "순서 큐"]
        """
                .replace("@12", STAMP.of(List.of("sqs-001", "sqs-002")))
                .replace("@1", STAMP.of(List.of("sqs-001")));
    }

    private PackReading read(String text) throws IOException {
        var file = folder.resolve("messaging/sqs.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return PackReader.of(LIBRARY).read(folder);
    }

    private List<String> problems(String text) throws IOException {
        var grader = new Grader(() -> CHECKER, Terms.NONE);
        return PackLint.problems(read(text), CONTENT, grader, CHECKER).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_sound_pack_has_no_problems() throws IOException {
        assertThat(problems(sound())).isEmpty();
    }

    @Test
    void counts_exercises_by_kind() throws IOException {
        assertThat(PackCounts.byKind(read(sound())).toString()).isEqualTo("{COMMAND=1, SHORT=1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what has to be right
                "--attributes '{ | --attributes '{\\\"X\\\":\\\"1\\\", | 25: sqs.create: to be accepted",
                "accept: [\"지연대기열\" | accept: [\"늦은 큐\" | 46: sqs.keep: to be accepted, but '늦은 큐' is wrong",
                "- \"aws sqs create-queue --queue-name orders --attributes DelaySeconds=60\"~    why |"
                        + " - \"aws sqs create-queue --queue-name orders --attributes"
                        + " DelaySeconds=60 --nonsense 1\"~    why | 15: sqs.create: the AWS CLI refuses",
                // what must not be right
                "- \"aws sqs list-queues\" | - \"aws sqs create-queue --attributes DelaySeconds=60"
                        + " --queue-name orders\" | 29: sqs.create: to be rejected, but",
                "\"표준 큐\" | \"지연 대기열은\" | 47: sqs.keep: to be rejected, but '지연 대기열은' is right",
                "prompt: \"메시지를 늦게 보이게 하는 대기열을 무엇이라 하는가? (한국어 이름)\" | prompt: \"지연 대기열\" |"
                        + " 34: sqs.keep: the prompt itself, typed as an answer, is right",
                "title: \"기다리는 까닭\" | title: \"지연 대기열\" | 33: sqs.keep: the title holds the answer",
                // samples
                "--attributes DelaySeconds=60 --queue-name=orders | --queue-name  orders --attributes"
                        + " DelaySeconds=60 | 24: sqs.create: should accept another form",
                "\"순서 큐\" | \"표준큐\" | 47: sqs.keep: should reject something else",
                "- \"aws sqs list-queues\" | - \"aws sqs create-queue --queue-name orde --attributes"
                        + " DelaySeconds=60\" | 27: sqs.create: should reject at least 3 kinds of"
                        + " mistakes, has 2: MISSING_OPTION --attributes, WRONG_VALUE --queue-name",
                // hints
                "- \"속성을 함께 준다.\" | - \"aws sqs create-queue --queue-name 'orders' --attributes"
                        + " DelaySeconds=60\" | 20: sqs.create: the hint holds a whole solution",
                "\"늦는다는 뜻의 한자어다.\" | \"'지연 대기열'이라 한다.\" | 43: sqs.keep: the hint holds a whole",
                // sources
                "facts: [sqs-001], | facts: [sqs-009], | 9: sqs.create: rests on the unknown fact sqs-009",
                "facts: [sqs-001, sqs-002] | facts: [sqs-002, sqs-001] | 35: sqs.keep: is stale: since"
                        + " it was stamped a fact has changed, or which facts it rests on: sqs-002"
                        + " '보존은 14일까지다', sqs-001",
                // prerequisites
                "requires: [sqs.keep] | requires: [sqs.none] | 12: sqs.create: requires sqs.none, which"
                        + " does not exist",
                "requires: [] | requires: [sqs.create] | 12: sqs.create: requires itself: sqs.create →"
                        + " sqs.keep → sqs.create",
                "requires: [] | requires: [sqs.keep] | 38: sqs.keep: requires itself: sqs.keep → sqs.keep",
                // writing
                "why: \"늦게 보인다.\" | why: \"늦게 보입니다.\" | 41: sqs.keep: should be in the plain style",
                "입력한다.\" | 입력하시오.\" | 8: sqs.create: should be in the plain style",
                "why: \"늦게 보인다.\" | why: \"늦게 보임\" | 41: sqs.keep: should end as a sentence does",
                "say: \"메시지를 | say: \"메세지를 | 18: sqs.create: writes '메세지', should write '메시지'"
            })
    void says_what_is_not_right(String right, String wrong, String said) throws IOException {
        var text = sound();
        var broken = text.replace(right.replace("~", "\n"), wrong.replace("~", "\n"));
        assertThat(broken).isNotEqualTo(text);

        assertThat(problems(broken))
                .anyMatch(each -> each.startsWith("messaging/sqs.yaml:" + said));
    }

    @Test
    void a_command_is_asked_for_once() throws IOException {
        var again =
                sound().substring(sound().indexOf("  - id: sqs.create"))
                        .replace("sqs.create", "sqs.again")
                        .replace("sqs.keep", "sqs.other")
                        .replace("orders", "carts");

        assertThat(problems(sound() + again))
                .anyMatch(each ->
                        each.endsWith(
                                "sqs.again: asks for the same command with the same options"
                                        + " as sqs.create"));
    }

    @Test
    void an_unstamped_exercise_says_how_to_stamp_it() throws IOException {
        var text = sound().replaceAll(", sha256: \"[0-9a-f]+\"", "");

        assertThat(problems(text))
                .hasSize(2)
                .allMatch(each -> each.contains("then gongbu lint --accept-sources sqs."));
    }

    @Test
    void what_is_shown_is_not_the_answer() throws IOException {
        var text =
                sound()
                        + """
                          - id: sqs.order
                            rev: 1
                            kind: order
                            title: "차례"
                            prompt: "차례대로 적는다."
                            source: {facts: [sqs-001]}
                            domain: resilient
                            origin: written
                            difficulty: 1
                            steps: ["가", "나", "다"]
                            orders: ["1 2 3"]
                            why: "그렇다."
                            hints: ["본다."]
                            tests: {accept: ["1 2 3", "1,2,3"], reject: ["2 1 3", "3 2 1", "1 3 2"]}
                          - id: sqs.match
                            rev: 1
                            kind: match
                            title: "짝"
                            prompt: "잇는다."
                            source: {facts: [sqs-001]}
                            domain: resilient
                            origin: written
                            difficulty: 1
                            left: ["가", "나", "다"]
                            right: ["라", "마", "바"]
                            pairs: "1a 2b 3c"
                            why: "그렇다."
                            hints: ["본다."]
                            tests: {accept: ["1a 2b 3c", "1a,2b,3c"], reject: ["1b 2a 3c", "1c 2b 3a", "1a"]}
                        """
                                .indent(2)
                                .replaceAll("(?m)^    ", "  ");

        assertThat(problems(text).toString())
                .contains("sqs.order: shows the steps in a right order")
                .contains("sqs.match: shows the pairs side by side");
    }

    @Test
    void whoever_always_takes_the_longest_or_one_letter_does_not_get_far() throws IOException {
        var choices = new StringBuilder(sound());
        for (int i = 0; i < 20; i++) {
            choices.append(choice(i));
        }

        var problems = problems(choices.toString()).toString();

        assertThat(problems)
                .contains(
                        "'always the longest' is right in 10 of 20 questions (50 %, at most 35 %)")
                .contains("'always B' is right in 20 of 20 questions (100 %, at most 35 %)")
                .doesNotContain("'always A'")
                .doesNotContain("'always the shortest'");
    }

    @Test
    void options_are_not_named_by_letters() throws IOException {
        var text = sound() + choice(0).replace("그래서다.", "보기 A와 달리 맞다.");

        assertThat(problems(text).toString()).contains("names an option by its letter");
    }

    private static String choice(int number) {
        return """
          - id: sqs.choice%d
            rev: 1
            kind: choice
            title: "고르기"
            prompt: "무엇을 고르는가?"
            source: {facts: [sqs-001]}
            domain: resilient
            origin: written
            difficulty: 1
            options:
              - {text: "짧다", right: false, because: "아니다."}
              - {text: "%s", right: true, because: "그래서다."}
              - {text: "꽤 길다", right: false, because: "아니다."}
              - {text: "가", right: false, because: "아니다."}
            why: "그렇다."
            hints: ["본다."]
            tests: {accept: ["B", "b"], reject: ["A", "C", "D"]}
        """
                .formatted(number, number % 2 == 0 ? "가장 길다" : "옳다");
    }

    @Test
    void a_learners_own_pack_has_to_be_answerable_and_no_more() throws IOException {
        var file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                """
                format: 1
                pack: {id: mine, title: "내 것"}
                exercises:
                  - {id: a, kind: short, prompt: "무엇입니까", answers: ["큐"]}
                  - {id: b, kind: command, prompt: "p", solutions: ["aws sqs nonsense"]}
                  - {id: c, kind: short, prompt: "무엇", answers: ["x1"], requires: [c, sqs.create]}
                """);
        var pack = PackReader.of(LIBRARY).readOwn(file);

        var problems = PackLint.ownProblems(pack, new Grader(() -> CHECKER, Terms.NONE), CHECKER);

        assertThat(problems.stream().map(Problem::toString))
                .anyMatch(each -> each.startsWith("mine.yaml:5: own:b: its own answer"))
                .anyMatch(each -> each.startsWith("mine.yaml:6: own:c: requires itself"))
                .noneMatch(each -> each.startsWith("mine.yaml:4"));
    }
}
