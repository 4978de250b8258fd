package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class SearchIndexTest {

    private static final long SEED = 20261120;

    @TempDir static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void build() throws IOException {
        IndexBuilder.build(folder, SmallCorpus.corpus());
        index = SearchIndex.open(folder, SearchIndex.Access.MAPPED);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "무상태, dynamodb, EXACT",
        "us-east-1, ec2, EXACT",
        "t3.micro, ec2, EXACT",
        "10.0.0.0/16, eni, EXACT",
        ".fifo, sqs, EXACT",
        "visibility, sqs-visibility-timeout, EXACT",
        "Amazon SQS, sqs, EXACT",
        "버킷에서는, s3, EXACT",
        "900초, lambda, EXACT",
        "0.25시간, lambda, EXACT",
        "15 minutes, lambda, EXACT",
        "'5,000GB', s3, EXACT",
        "11개의 9, s3, EXACT",
        "대기열, sqs, ALIAS",
        "CDN, cloudfront, ALIAS",
        "이씨투, ec2, ALIAS",
        "이엔아이를, eni, ALIAS",
        "에스쓰리, s3, ALIAS",
        "가용영역, availability-zone, EXACT",
        "무 상태, dynamodb, SPACING",
        "떨어진데이터센터, availability-zone, SPACING",
        "클라우드프론드, cloudfront, TYPO",
        "크라우드프론트, cloudfront, TYPO",
        "온프래미스, ec2, TYPO",
        "dyanmodb, dynamodb, TYPO",
        "visibilty, sqs-visibility-timeout, TYPO",
        "fkaek, lambda, LAYOUT",
        "ㅣ므ㅠㅇㅁ, lambda, LAYOUT",
        "vm론트, cloudfront, LAYOUT",
        "클라우드vm론트, cloudfront, LAYOUT",
        "ㅇㅛㅜ므ㅐㅇㅠ, dynamodb, LAYOUT",
        "ㄹㄷ, lambda, INITIALS",
        "ㄱㅇㅇㅇ, availability-zone, INITIALS",
        "s3 ㅂㅋ, s3, INITIALS",
        "클랑, cloudfront, PREFIX",
        "클라우ㄷ, cloudfront, PREFIX",
        "dynam, dynamodb, PREFIX",
        "글라우트브론드, cloudfront, SOUND",
        "지우다, s3, SYNONYM"
    })
    void reads_what_was_meant_and_says_why(String query, String topic, Why why) throws IOException {
        var first = search(query).hits().get(0);

        assertThat(first.topics()).first().isEqualTo(topic);
        assertThat(first.why()).contains(why);
    }

    @Test
    void never_blinks_empty_while_a_name_is_typed() throws IOException {
        for (String name : List.of("클라우드프론트", "가용 영역", "가시성 타임아웃", "람다", "DynamoDB")) {
            String keys = Hangul.keystrokes(name);
            for (int typed = 3; typed <= keys.length(); typed++) {
                String prefix = Keyboard.compose(keys.substring(0, typed));

                assertThat(search(prefix).hits()).as("'%s'", prefix).isNotEmpty();
            }
        }
    }

    @Test
    void does_not_change_words_that_it_knows() throws IOException {
        var answer = search("메모리 요금");

        assertThat(answer.suggestions()).isEmpty();
        assertThat(answer.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.why()).doesNotContain(Why.TYPO, Why.LAYOUT));
    }

    @Test
    void tells_asynchronous_from_synchronous() throws IOException {
        var sentence = search("비동기식").hits().get(0);

        assertThat(sentence.id()).isEqualTo("lambda#async");
        assertThat(highlighted(sentence)).containsExactly("비동기식");
    }

    @Test
    void suggests_the_names_that_a_word_may_have_been_meant_for() throws IOException {
        assertThat(search("클라우드프론드").suggestions())
                .containsAnyOf("클라우드프론트", "CloudFront", "Amazon CloudFront");
        assertThat(search("대기열").suggestions()).isEmpty();
    }

    @Test
    void gives_all_of_a_hit() throws IOException {
        var hit = search("가시성 제한 시간").hits().get(0);

        assertThat(hit.kind()).isEqualTo(EntryKind.NOTE);
        assertThat(hit.id()).isEqualTo("sqs-visibility-timeout#intro");
        assertThat(hit.section()).isEqualTo("intro");
        assertThat(hit.title()).isEqualTo("가시성 제한 시간");
        assertThat(hit.topics()).containsExactly("sqs-visibility-timeout");
        assertThat(hit.score()).isPositive();
        assertThat(hit.snippet()).contains("시간이다");
    }

    @Test
    void filters_by_kind() throws IOException {
        var request = new SearchRequest("람다", 20, Set.of(EntryKind.FACT), Set.of(), Set.of());

        assertThat(index.search(request).hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrder("lambda-001", "lambda-002");
    }

    @Test
    void filters_by_category() throws IOException {
        var request =
                new SearchRequest("메시지", 20, Set.of(), Set.of("messaging", "storage"), Set.of());

        assertThat(index.search(request).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.topics().get(0)).startsWith("sqs"));
    }

    @Test
    void filters_by_topic_and_then_shows_as_many_of_it_as_there_are() throws IOException {
        var request = new SearchRequest("람다", 20, Set.of(), Set.of(), Set.of("lambda"));

        assertThat(index.search(request).hits())
                .hasSizeGreaterThan(3)
                .allSatisfy(hit -> assertThat(hit.topics()).contains("lambda"));
    }

    @Test
    void finds_nothing_under_a_filter_that_nothing_passes() throws IOException {
        var request = new SearchRequest("람다", 20, Set.of(), Set.of("없다"), Set.of());

        assertThat(index.search(request).hits()).isEmpty();
    }

    @Test
    void shows_at_most_three_hits_of_a_topic_before_all_others() throws IOException {
        var topics = new ArrayList<String>();
        for (Hit hit : search("람다").hits()) {
            topics.add(hit.topics().isEmpty() ? "" : hit.topics().get(0));
        }

        int others = topics.size() - Collections.frequency(topics, "lambda");
        assertThat(topics.subList(0, 3 + others)).containsOnlyOnce("s3");
        assertThat(Collections.frequency(topics.subList(0, 3 + others), "lambda")).isEqualTo(3);
        assertThat(topics.subList(3 + others, topics.size())).isNotEmpty().containsOnly("lambda");
    }

    @Test
    void finds_no_more_than_asked() throws IOException {
        assertThat(index.search(SearchRequest.of("람다", 2)).hits()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> SearchRequest.of("람다", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchRequest.of("람다", 1001));
    }

    @ParameterizedTest
    @CsvSource({
        "람다를, 람다",
        "인스턴스, 인스턴스",
        "us-east-1, east",
        "10.0.0.0/16, 10",
        "무상태, 무상태",
        "visibility, ChangeMessageVisibility",
        "클라우드프론드, 클라우드프론트"
    })
    void highlights_the_words_that_match(String query, String word) throws IOException {
        var hit = search(query).hits().get(0);

        assertThat(highlighted(hit)).anySatisfy(part -> assertThat(word).contains(part));
        assertThat(hit.snippet()).contains(word);
    }

    @Test
    void highlights_the_right_places_of_a_text_that_was_decomposed(@TempDir Path other)
            throws IOException {
        String text =
                Normalizer.normalize("앞말 😀 그리고 람다\u200b 함수를 ＡＷＳ에서 부른다.", Normalizer.Form.NFD);
        var corpus =
                new Corpus(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("람다"),
                        List.of(new Entry(EntryKind.NOTE, "a#b", List.of(), "제목", text)));
        IndexBuilder.build(other, corpus);

        try (var opened = SearchIndex.open(other)) {
            var hit = opened.search(SearchRequest.of("람다 aws", 1)).hits().get(0);

            assertThat(highlighted(hit))
                    .extracting(part -> Normalizer.normalize(part, Normalizer.Form.NFKC).strip())
                    .containsExactly("람다\u200b", "AWS");
        }
    }

    @Test
    void cuts_long_sentences_without_halving_a_character(@TempDir Path other) throws IOException {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 40; i++) {
            String text = "a".repeat(i) + "😀".repeat(100) + " 람다 " + "😀".repeat(200);
            entries.add(new Entry(EntryKind.NOTE, "a#" + i, List.of(), "제목", text));
        }
        IndexBuilder.build(
                other, new Corpus(List.of(), List.of(), List.of(), List.of("람다"), entries));

        try (var opened = SearchIndex.open(other)) {
            var hits = opened.search(SearchRequest.of("람다", 40)).hits();

            assertThat(hits).hasSize(40);
            for (Hit hit : hits) {
                assertThat(hit.snippet()).hasSizeLessThan(160);
                assertThat(highlighted(hit)).containsExactly("람다");
                assertThat(hit.snippet().codePoints())
                        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "!?",
                "...",
                "\0",
                "\u001b[31m",
                "\u200b",
                "·",
                "\ud83d",
                "--"
            })
    void finds_nothing_for_nothing(String query) throws IOException {
        assertThat(search(query).hits()).isEmpty();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_random_queries() throws IOException {
        var random = new Random(SEED);
        var parts =
                List.of(
                        "람다",
                        "람",
                        "ㄹ",
                        "ㄷ",
                        "ㅏ",
                        "fkaek",
                        "S3",
                        "버킷",
                        "에서",
                        "가용 ",
                        "영역",
                        "15",
                        "분",
                        "초",
                        ".",
                        "-",
                        "--",
                        ":",
                        "/",
                        "%",
                        "$",
                        "~",
                        "(",
                        ")",
                        "\"",
                        "'",
                        "*",
                        "?",
                        "\\",
                        " ",
                        " ",
                        "\n",
                        "\0",
                        "\ud83d",
                        "\ude00",
                        "\u1112\u1161\u11ab",
                        "\u0301",
                        "\u0958",
                        "Ａ",
                        "é",
                        "漢",
                        "이씨투",
                        "클라우드",
                        "vm",
                        "론트",
                        "AND",
                        "OR",
                        "NOT",
                        "차이",
                        "비교");
        for (int i = 0; i < 600 * Integer.getInteger("gongbu.soak", 1); i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                typed.append(parts.get(random.nextInt(parts.size())));
            }
            assertSound(typed.toString());
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_huge_queries() throws IOException {
        var pieces =
                List.of(
                        "가", "a", "1", "ㄱ", "람다 ", "람자 ", "lamdba ", "15분 ", "1 ", "ㄹㄷ ", "s3.",
                        "-", "fkaek ", "\u0301", "\ud83d", "가a", "\n", "차이 ", "이씨투 ", "버킷객체메시지");
        for (String piece : pieces) {
            assertSound(piece.repeat(1_000_000 / piece.length()));
        }
    }

    @Test
    void survives_decomposed_and_halved_queries() throws IOException {
        assertThat(ids(Normalizer.normalize("람다 버킷", Normalizer.Form.NFD))).isEqualTo(ids("람다 버킷"));
        assertThat(ids("ＡＭＡＺＯＮ　ＳＱＳ")).isEqualTo(ids("amazon sqs"));
        assertSound("\ud83d람다\ude00");
        assertSound("가".repeat(399) + "\ud83d\ude00");
    }

    /** No failure, highlights inside the snippet, a reason for every hit. */
    private static void assertSound(String query) throws IOException {
        for (Hit hit : search(query).hits()) {
            int last = 0;
            for (Hit.Range range : hit.highlights()) {
                assertThat(range.start()).isGreaterThanOrEqualTo(last);
                assertThat(range.end()).isGreaterThan(range.start());
                last = range.end();
            }
            assertThat(last).isLessThanOrEqualTo(hit.snippet().length());
            assertThat(hit.why())
                    .as(
                            "%s found by '%s' (seed %s)",
                            hit.id(), query.substring(0, Math.min(100, query.length())), SEED)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(SearchIndex.Access.class)
    void answers_several_threads_at_once_as_it_answers_one(SearchIndex.Access access)
            throws Exception {
        var queries = List.of("람다", "클라우드프론드", "s3 ㅂㅋ", "vm론트", "900초", "지우다", "us-east-1");
        var expected = new ArrayList<List<String>>();
        for (String query : queries) {
            expected.add(ids(query));
        }
        try (var opened = SearchIndex.open(folder, access);
                var threads = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<List<List<String>>>>();
            for (int i = 0; i < 16; i++) {
                tasks.add(() -> {
                    var found = new ArrayList<List<String>>();
                    for (String query : queries) {
                        found.add(ids(opened.search(SearchRequest.of(query, 10))));
                    }
                    return found;
                });
            }
            for (var found : threads.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(expected);
            }
        }
    }

    private static Answer search(String query) throws IOException {
        return index.search(SearchRequest.of(query, 10));
    }

    private static List<String> ids(String query) throws IOException {
        return ids(search(query));
    }

    private static List<String> ids(Answer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }

    private static List<String> highlighted(Hit hit) {
        return hit.highlights().stream()
                .map(range -> hit.snippet().substring(range.start(), range.end()))
                .toList();
    }
}
