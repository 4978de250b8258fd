package dev.gongbu.exercise.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Domain;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Blank.Form;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What packs mean, and what is said of those that mean nothing. */
class PackReaderTest {

    private static final PackReader READER =
            new PackReader(
                    List.of(topic("sqs"), topic("sns")),
                    List.of(
                            term("dlq", "데드 레터 큐", "dead-letter queue", "배달 못한 편지 대기열"),
                            term("queue", "대기열", "queue", "큐"),
                            term("row", "행", "row", "큐")));

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
                new Lifecycle(Lifecycle.Status.AVAILABLE, null, ""),
                List.of(),
                LocalDate.EPOCH,
                true);
    }

    private static Term term(String id, String ko, String en, String alias) {
        return new Term(id, ko, en, null, List.of(alias), List.of(), List.of(), "뜻");
    }

    private PackReading read(String text) {
        return READER.read(PackText.catalog(folder, text));
    }

    private Exercise exercise(String kind, String answer) {
        var reading = read(PackText.with(kind, answer));
        assertThat(reading.problems()).isEmpty();
        return reading.exercises().getFirst();
    }

    private List<String> problems(String kind, String answer) {
        return told(read(PackText.with(kind, answer)));
    }

    private static List<String> told(PackReading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    private static Blank term(String... accepted) {
        return new Blank(List.of(accepted), Form.TERM);
    }

    private static Blank amount(String... accepted) {
        return new Blank(List.of(accepted), Form.QUANTITY);
    }

    @Test
    void reads_what_every_exercise_has() {
        var reading = read(PackText.with("quantity", "answers: [\"14일\"]"));

        var written = reading.written().getFirst();
        assertThat(written.exercise().head())
                .isEqualTo(
                        new Exercise.Head(
                                "sqs.one",
                                1,
                                Kind.QUANTITY,
                                "제목",
                                List.of("sqs"),
                                2,
                                Domain.RESILIENT,
                                Origin.WRITTEN,
                                List.of()));
        assertThat(written.exercise().prompt()).isEqualTo("무엇인가?");
        assertThat(written.exercise().facts()).containsExactly("sqs-001");
        assertThat(written.exercise().why()).isEqualTo("그렇다.");
        assertThat(written.exercise().hints()).containsExactly("본다.");
        assertThat(written.accepted())
                .containsExactly(new Sample("가", Answer.of("가")), new Sample("나", Answer.of("나")));
        assertThat(written.rejected()).hasSize(3);
        assertThat(written.sha256()).isNull();
    }

    @Test
    void knows_where_each_part_stands() {
        var reading = read(PackText.with("quantity", "answers: [\"14일\"]"));

        var places = reading.written().getFirst().places();
        assertThat(places.file()).isEqualTo("messaging/sqs.yaml");
        assertThat(places.line("")).isEqualTo(4);
        assertThat(places.line("prompt")).isEqualTo(8);
        assertThat(places.line("tests/reject/2")).isEqualTo(15);
        assertThat(places.line("answers/0")).isEqualTo(PackText.FIRST_LINE);
        assertThat(places.line("answers/7")).isEqualTo(PackText.FIRST_LINE);
        assertThat(places.line("elsewhere")).isEqualTo(4);
    }

    @Test
    void an_exercise_may_have_topics_and_prerequisites_of_its_own() {
        var exercise =
                exercise("quantity", "answers: [\"1일\"]\ntopics: [sns]\nrequires: [sns.x, sqs.y]");

        assertThat(exercise.head().topics()).containsExactly("sns");
        assertThat(exercise.head().requires()).containsExactly("sns.x", "sqs.y");
    }

    @Test
    void reads_a_command_with_what_matters_of_it() {
        var task =
                (Task.Command)
                        exercise(
                                        "command",
                                        """
                                        solutions: ["aws sqs create-queue --queue-name a"]
                                        check:
                                          command:
                                            path: [sqs, create-queue]
                                            options:
                                              queue-name: {value: a, weight: 2}
                                              attributes: {includes: {FifoQueue: "true"}}
                                              names: {contains: [x]}
                                              url: {glob: "*.com"}
                                              tags: {any: true, weight: 0.5}
                                              policy: {absent: true}
                                            allow: [region]
                                        """)
                                .task();

        var check = Objects.requireNonNull(task.check());
        assertThat(task.solutions()).containsExactly("aws sqs create-queue --queue-name a");
        assertThat(check.service() + " " + check.operation()).isEqualTo("sqs create-queue");
        assertThat(check.allowed()).containsExactly("region");
        assertThat(check.options())
                .containsExactly(
                        Map.entry("queue-name", new OptionRule(new OptionRule.Test.Equal("a"), 2)),
                        Map.entry(
                                "attributes",
                                new OptionRule(
                                        new OptionRule.Test.Includes(Map.of("FifoQueue", "true")),
                                        1)),
                        Map.entry(
                                "names",
                                new OptionRule(new OptionRule.Test.Contains(List.of("x")), 1)),
                        Map.entry("url", new OptionRule(new OptionRule.Test.Glob("*.com"), 1)),
                        Map.entry("tags", new OptionRule(new OptionRule.Test.Present(), 0.5)),
                        Map.entry("policy", new OptionRule(new OptionRule.Test.Absent(), 1)));
    }

    @Test
    void reads_what_mistakes_are_told() {
        var command =
                exercise(
                        "command",
                        """
                        solutions: ["aws sqs list-queues"]
                        mistakes:
                          - {when: {option: a, is: "*x"}, say: "1"}
                          - {when: {option: a, not: "*x"}, say: "2"}
                          - {when: {option: a, missing: true}, say: "3"}
                          - {when: {option: a, present: true}, say: "4"}
                          - {when: {operation: sqs send-message}, say: "5"}
                          - {when: {service: sns}, say: "6"}
                        """);
        var other =
                exercise(
                        "short",
                        """
                        answers: [x]
                        mistakes:
                          - {when: {answer: x1}, say: "7"}
                          - {when: {answer: [x2, x3]}, say: "8"}
                        """);

        assertThat(command.mistakes().stream().map(Mistake::when))
                .containsExactly(
                        new When.OptionIs("a", "*x"),
                        new When.OptionIsNot("a", "*x"),
                        new When.OptionMissing("a"),
                        new When.OptionPresent("a"),
                        new When.OperationIs("sqs send-message"),
                        new When.ServiceIs("sns"));
        assertThat(other.mistakes())
                .containsExactly(
                        new Mistake(new When.AnswerIs(List.of("x1")), "7"),
                        new Mistake(new When.AnswerIs(List.of("x2", "x3")), "8"));
    }

    @Test
    void reads_short_answers_and_lists_of_them() {
        var one = exercise("short", "answers: [\"지연\"]").task();
        var several = exercise("short", "items: [[\"가\", \"나\"], [\"15분\"]]\nordered: true").task();

        assertThat(one).isEqualTo(new Task.ShortAnswer(List.of(term("지연")), false));
        assertThat(several)
                .isEqualTo(new Task.ShortAnswer(List.of(term("가", "나"), amount("15분")), true));
    }

    @Test
    void an_answer_is_right_under_all_names_of_its_term() {
        var task = (Task.ShortAnswer) exercise("short", "answers: [\"DLQ\", \"데드레터 큐\"]").task();

        assertThat(task.items().getFirst().accepted())
                .containsExactly("DLQ", "데드레터 큐", "dead-letter queue", "배달 못한 편지 대기열");
    }

    @Test
    void a_name_that_two_terms_share_brings_no_others() {
        var shared = (Task.ShortAnswer) exercise("short", "answers: [\"큐\"]").task();
        var one = (Task.ShortAnswer) exercise("short", "answers: [\"대기열\"]").task();

        assertThat(shared.items().getFirst().accepted()).containsExactly("큐");
        assertThat(one.items().getFirst().accepted()).containsExactly("대기열", "queue");
    }

    @Test
    void reads_options_with_their_reasons() {
        var task =
                exercise(
                                "choice",
                                """
                                options:
                                  - {text: "가", right: false, because: "1"}
                                  - {text: "나", right: true, because: "2"}
                                """)
                        .task();

        assertThat(task)
                .isEqualTo(
                        new Task.Choice(
                                List.of(
                                        new Task.Option("가", false, "1"),
                                        new Task.Option("나", true, "2"))));
    }

    @Test
    void reads_orders_pairs_cells_and_gaps() {
        var order = exercise("order", "steps: [\"a\", \"b\", \"c\"]\norders: [\"3 1 2\"]").task();
        var match =
                exercise(
                                "match",
                                """
                                left: ["a", "b", "c"]
                                right: ["x", "y", "z", "w"]
                                pairs: "2a 1d 3b"\
                                """)
                        .task();
        var cloze = exercise("cloze", "text: \"{4일|96시간} 뒤에 {대기열}로\"").task();

        assertThat(order)
                .isEqualTo(new Task.Order(List.of("a", "b", "c"), List.of(List.of(2, 0, 1))));
        assertThat(((Task.Match) match).pairs()).containsExactly(3, 0, 1);
        assertThat(cloze)
                .isEqualTo(
                        new Task.Cloze(
                                List.of("", " 뒤에 ", "로"),
                                List.of(amount("4일", "96시간"), term("대기열", "queue"))));
    }

    @Test
    void reads_a_comparison_and_answers_to_its_cells() {
        var text =
                PackText.with(
                                "compare",
                                """
                                columns: ["SQS", "SNS"]
                                rows:
                                  - {axis: "보존", cells: [{hidden: ["14일", "2주"]}, "없음"]}
                                  - {axis: "방식", cells: ["당김", {hidden: ["밀어줌"]}]}
                                """)
                        .replace("[\"가\", \"나\"]", "['{\"1\": \"14일\", \"2\": \"밀어줌\"}', '{}']")
                        .replace(
                                "[\"다\", \"라\", \"마\"]",
                                "['{\"1\": \"x\"}', '{}', '{\"2\": \"\"}']");

        var reading = read(text);

        assertThat(reading.problems()).isEmpty();
        var written = reading.written().getFirst();
        assertThat(((Task.Compare) written.exercise().task()).hidden())
                .containsExactly(amount("14일", "2주"), term("밀어줌"));
        assertThat(written.accepted().getFirst().answer())
                .isEqualTo(Answer.of(Map.of("1", "14일", "2", "밀어줌")));
    }

    @ParameterizedTest
    @CsvSource({
        "15분, QUANTITY",
        "14 days, QUANTITY",
        "256KB, QUANTITY",
        "'3,000개', QUANTITY",
        "99.99%, QUANTITY",
        "$5, QUANTITY",
        "1만 건, QUANTITY",
        "3000, TERM",
        "무제한, TERM",
        "약 15분, TERM",
        "15분 뒤, TERM",
        "1분과 2분, TERM",
        "gp3, TERM",
        "10.0.0.0/16, TERM"
    })
    void a_gap_is_an_amount_where_it_is_a_number_with_a_unit(String spelling, Form form) {
        var task = (Task.Cloze) exercise("cloze", "text: \"{" + spelling + "}\"").task();

        assertThat(task.gaps().getFirst().form()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "1.10", "12:30", "on", "~", "010", "1e3", "2026-11-20"})
    void a_text_that_yaml_misreads_has_to_be_quoted(String text) {
        var bare = problems("short", "answers: [%s]".formatted(text));
        var quoted = problems("short", "answers: [\"%s\"]".formatted(text));

        assertThat(bare).anyMatch(each -> each.startsWith("messaging/sqs.yaml:16: "));
        assertThat(bare.toString()).contains(text).contains("quotes");
        assertThat(quoted).isEmpty();
    }

    /** Each beside the line that it stands on and what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "difficulty: 2 | difficulty: 9 | 12: sqs.one: 'difficulty' should be 5 at most, is 9",
                "difficulty: 2 | difficulty: hard | 12: sqs.one: 'difficulty' should be a whole"
                        + " number, is 'hard'",
                "domain: resilient | domain: cheap | 10: sqs.one: 'domain' should be one of secure,"
                        + " resilient, performant, cost, is 'cheap'",
                "why: | whi: | 13: sqs.one: has the unknown key 'whi'; did you mean 'why'?",
                "why: | whi: | 4: sqs.one: lacks the key 'why'",
                "format: 1 | format: 2 | 1: 'format' should be 1, the version of this format, is 2",
                "id: sqs.one | id: \"SQS one\" | 4: SQS one: 'id' should be lower-case words joined"
                        + " by dots and hyphens; stable, is 'SQS one'",
                "id: sqs.one | id: sns.one | 4: sns.one: the id should begin with 'sqs.'",
                "{id: sqs, | {id: sns, | 2: should have the pack's id 'sns' for a name",
                "{id: sqs, | {id: fax, | 2: should have the id of a topic, 'fax' is none",
                "topics: [sqs] | topics: [fax] | 4: sqs.one: the topic 'fax' is unknown",
                "title: \"제목\" | title: \"아주아주아주아주아주아주아주아주아주아주아주아주 긴\" | 7: sqs.one: 'title' has"
                        + " 26 characters, should have 24 at most",
                "hints: [\"본다.\"] | hints: [] | 14: sqs.one: 'hints' should hold at least 1, holds 0",
                "hints: [\"본다.\"] | hints: [\"\"] | 14: sqs.one: 'hints #1' is empty",
                "hints: [\"본다.\"] | hints: [3] | 14: sqs.one: 'hints #1' should be a text in quotes,"
                        + " YAML reads 3 as a number",
                "prompt: \"무엇인가?\" | prompt: | 8: sqs.one: 'prompt' should be a text in quotes, is"
                        + " empty",
                "kind: short | kind: essay | 6: sqs.one: 'kind' should be one of command, short,"
                        + " quantity, choice, order, match, compare, cloze, is 'essay'",
                "reject: [\"다\", \"라\", \"마\"] | reject: [\"다\"] | 15: sqs.one: 'tests.reject' should"
                        + " hold at least 3, holds 1",
                "answers: | answer: | 16: sqs.one: has the unknown key 'answer'; did you mean"
                        + " 'answers'?",
                "answers: | items: [[\"a\"], [\"b\"]]~    answers: | 17: sqs.one: 'answers' does not"
                        + " belong here",
                "answers: | solutions: [\"aws\"]~    answers: | 16: sqs.one: has the unknown key"
                        + " 'solutions'",
                "origin: written | origin: own | 11: sqs.one: 'origin' should be written, is 'own'",
                "[sqs-001] | [sqs-001], sha256: abc | 9: sqs.one: 'source.sha256' should be 64"
                        + " hexadecimal digits",
                "rev: 1 | rev: 1~    rev: 2 | 6: names the key 'rev' twice",
                "why: \"그렇다.\" | why: *a | 13: uses a YAML anchor; write the value out"
            })
    void says_what_to_mend_and_where(String right, String wrong, String said) {
        var text = PackText.with("short", "answers: [\"x\"]");

        var problems = told(read(text.replace(right, wrong.replace("~", "\n"))));

        assertThat(problems).anyMatch(each -> each.startsWith("messaging/sqs.yaml:" + said));
        assertThat(problems).hasSizeLessThan(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order | steps: [\"a\", \"b\", \"c\"]~orders: [\"1 2\"] | 17: sqs.one: '1 2' should name"
                        + " each of the 3 steps once",
                "order | steps: [\"a\", \"b\", \"c\"]~orders: [\"1 2 4\"] | 17: sqs.one: '1 2 4' should"
                        + " name each of the 3 steps once",
                "match | left: [\"a\", \"b\", \"c\"]~right: [\"x\", \"y\", \"z\"]~pairs: \"1a 2a 3b\" | 18:"
                        + " sqs.one: should pair each on the left with another one on the right",
                "match | left: [\"a\", \"b\", \"c\"]~right: [\"x\", \"y\", \"z\"]~pairs: \"1a 1b 3c\" | 18:"
                        + " sqs.one: should pair each",
                "match | left: [\"a\", \"b\", \"c\"]~right: [\"x\", \"y\", \"z\"]~pairs: \"1a 2b 9i\" | 18:"
                        + " sqs.one: should pair each",
                "choice | options:~  - {text: a, right: true, because: b}~  - {text: c, right: true,"
                        + " because: d} | 17: sqs.one: should have options that are right and others",
                "choice | options:~  - {text: a, right: yes, because: b}~  - {text: c, right: true,"
                        + " because: d} | 17: sqs.one: 'options #1.right' should be true or false",
                "cloze | text: \"빈칸이 없다\" | 16: sqs.one: 'text' should be a sentence with one to three"
                        + " gaps",
                "cloze | 'text: \"{가|} 나\"' | '16: sqs.one: has a gap with an empty spelling: {가|}'",
                "compare | columns: [\"a\", \"b\"]~rows: [{axis: \"x\", cells: [\"1일\", \"2일\"]}] | 17:"
                        + " sqs.one: should hide a cell",
                "compare | columns: [\"a\", \"b\"]~rows:~  - {axis: \"x\", cells: [\"1일\", \"2일\","
                        + " {hidden: [\"3일\"]}]} | 18: sqs.one: should have a cell for each of the 2",
                "command | solutions: [\"aws\"]~mistakes: [{when: {service: a, operation: \"a b\"},"
                        + " say: x}] | 17: sqs.one: 'when' should say one thing",
                "command | solutions: [\"aws\"]~mistakes: [{when: {is: a}, say: x}] | 17: sqs.one:"
                        + " 'mistakes #1.when' has 'is' without 'option'",
                "short | answers: [\"a\"]~mistakes: [{when: {option: a, is: b}, say: x}] | 17: sqs.one:"
                        + " 'mistakes #1.when' lacks the key 'answer'",
                "command | solutions: [\"aws\"]~check: {command: {path: [a, b], options: {--x: {any:"
                        + " true}}}} | 17: sqs.one: 'check.command.options' has the key '--x'",
                "command | solutions: [\"aws\"]~check: {command: {path: [a, b], options: {x: {any: true,"
                        + " value: a}}}} | 17: sqs.one: should say one of value"
            })
    void says_what_is_wrong_with_an_answer(String kind, String answer, String said) {
        var problems = problems(kind, answer.replace("~", "\n"));

        assertThat(problems).anyMatch(each -> each.startsWith("messaging/sqs.yaml:" + said));
    }

    @Test
    void ids_are_unique_over_all_packs() {
        var text = PackText.with("short", "answers: [\"x\"]");
        PackText.write(
                folder.resolve("messaging/sns.yaml"), text.replace("{id: sqs,", "{id: sns,"));

        var reading = read(text);

        assertThat(told(reading))
                .contains("messaging/sqs.yaml:4: sqs.one: the id is that of another exercise");
        assertThat(reading.exercises()).hasSize(1);
    }

    @Test
    void other_files_are_strays() {
        PackText.write(folder.resolve("readme.md"), "x");
        PackText.write(folder.resolve("messaging/notes.txt"), "x");
        PackText.write(folder.resolve("storage/sns.yaml"), "");

        var problems = told(read(PackText.with("short", "answers: [\"x\"]")));

        assertThat(problems)
                .containsExactly(
                        "messaging/notes.txt:0: does not belong here; packs end in .yaml",
                        "readme.md:0: does not belong here; packs lie in folders by category",
                        "storage/sns.yaml:0: is empty");
    }

    @Test
    void a_pack_lies_in_the_folder_of_its_topic() {
        var file = folder.resolve("storage/sqs.yaml");
        PackText.write(file, PackText.with("short", "answers: [\"x\"]"));

        assertThat(told(READER.read(folder)))
                .containsExactly(
                        "storage/sqs.yaml:0: should lie in the folder of its topic, messaging");
    }

    @Test
    void a_learners_own_pack_may_be_short() {
        var file =
                PackText.write(
                        folder.resolve("mine.yaml"),
                        """
                        format: 1
                        pack: {id: mine, title: "내 문제"}
                        exercises:
                          - {id: a, kind: quantity, prompt: "며칠인가?", answers: ["3일"]}
                          - id: b
                            kind: short
                            prompt: "데드 레터 큐의 약어는 무엇인가? 세 글자로 적는다."
                            answers: ["DLQ"]
                            requires: [a, sqs.queue.create]
                            topics: [cooking]
                        """);

        var reading = READER.readOwn(file);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.exercises().getFirst().head())
                .isEqualTo(
                        new Exercise.Head(
                                "own:a",
                                1,
                                Kind.QUANTITY,
                                "며칠인가?",
                                List.of("mine"),
                                3,
                                null,
                                Origin.OWN,
                                List.of()));
        var second = reading.exercises().getLast().head();
        assertThat(second.title()).isEqualTo("데드 레터 큐의 약어는 무엇인가? 세 글자…").hasSize(24);
        assertThat(second.topics()).containsExactly("cooking");
        assertThat(second.requires()).containsExactly("own:a", "sqs.queue.create");
    }

    @Test
    void a_learners_own_pack_is_told_its_mistakes_by_line() {
        var file =
                PackText.write(
                        folder.resolve("mine.yaml"),
                        """
                        format: 1
                        pack: {id: mine, title: "내 문제"}
                        exercises:
                          - {id: a, kind: quantity, prompt: "며칠인가?"}
                        """);

        assertThat(told(READER.readOwn(file)))
                .containsExactly("mine.yaml:4: a: lacks the key 'answers'");
    }
}
