package dev.gongbu.note.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.lint.ContentLint;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the content itself against its rules and against the fact base, all breaches at once. */
class ContentTest {

    private static final Reading CONTENT = new ContentReader().read(Path.of("."));
    private static final Path BASE = Path.of("../../shared/content");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> breaches = new ArrayList<>();

    @Test
    void has_nothing_to_mend() {
        assertThat(ContentLint.problems(CONTENT)).isEmpty();
    }

    @Test
    void is_all_there() {
        var library = CONTENT.library();

        assertThat(library.topics()).hasSizeGreaterThanOrEqualTo(148 + 30);
        assertThat(library.comparisons()).hasSizeGreaterThanOrEqualTo(94);
        assertThat(library.terms()).hasSizeGreaterThan(800);
        assertThat(library.synonyms()).isNotEmpty();
        assertThat(library.userDictionary()).isNotEmpty();
        assertThat(CONTENT.spellings()).isNotEmpty();
    }

    @Test
    void every_fact_of_the_base_is_stated_on_a_page() throws IOException {
        var stated = new HashSet<String>();
        for (var passage : CONTENT.passages()) {
            if (passage.file().startsWith("notes/")) {
                stated.addAll(passage.facts());
            }
        }
        int count = 0;
        for (var line : Files.readAllLines(base("facts.jsonl"))) {
            var id = JSON.readTree(line).get("id").asString();
            count++;
            if (!stated.contains(id)) {
                breaches.add(id);
            }
        }

        assertThat(breaches).isEmpty();
        assertThat(count).isEqualTo(1_584);
    }

    @Test
    void every_topic_of_the_base_has_a_page() throws IOException {
        var pages = new HashSet<String>();
        for (var topic : CONTENT.library().topics()) {
            if (topic.hasPage()) {
                pages.add(topic.id());
            }
        }
        for (var topic : JSON.readTree(Files.readString(base("topics.json")))) {
            if (!pages.contains(topic.get("id").asString())) {
                breaches.add(topic.get("id").asString());
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void every_comparison_of_the_base_is_there_with_its_columns_axes_and_facts()
            throws IOException {
        var comparisons = new HashMap<String, Comparison>();
        for (var comparison : CONTENT.library().comparisons()) {
            comparisons.put(comparison.head().id(), comparison);
        }
        for (var wanted : JSON.readTree(Files.readString(base("comparisons.json")))) {
            var id = wanted.get("id").asString();
            var comparison = comparisons.get(id);
            if (comparison == null) {
                breaches.add(id);
            } else {
                compare(wanted, comparison, id);
            }
        }

        assertThat(breaches).isEmpty();
    }

    private void compare(JsonNode wanted, Comparison comparison, String id) {
        if (comparison.head().columns().size() != wanted.get("columns").size()) {
            breaches.add(id + ": columns");
        }
        if (comparison.rows().size() < wanted.get("axes").size()) {
            breaches.add(id + ": rows");
        }
        Set<String> facts = new HashSet<>();
        for (var row : comparison.rows()) {
            facts.addAll(row.facts());
        }
        for (var fact : wanted.get("fact_ids")) {
            if (!facts.contains(fact.asString())) {
                breaches.add(id + ": " + fact.asString());
            }
        }
        for (var topic : wanted.get("topics")) {
            if (!comparison.head().topics().contains(topic.asString())) {
                breaches.add(id + ": topic " + topic.asString());
            }
        }
    }

    private static Path base(String name) {
        var file = BASE.resolve(name);
        assumeTrue(Files.exists(file), "the fact base is not beside the checkout");
        return file;
    }

    @Test
    void what_we_added_ourselves_says_so() throws IOException {
        var base = new HashSet<String>();
        for (var line : Files.readAllLines(base("facts.jsonl"))) {
            base.add(JSON.readTree(line).get("id").asString());
        }
        for (var fact : CONTENT.library().facts()) {
            boolean isOurs = fact.source() == Fact.Source.GONGBU;
            if (isOurs == base.contains(fact.id())) {
                breaches.add(fact.id());
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void a_topic_that_we_added_has_six_facts_of_ours() {
        var library = CONTENT.library();
        var ours = new HashMap<String, Integer>();
        for (var fact : library.facts()) {
            ours.merge(fact.topic(), 1, Integer::sum);
        }
        ours.keySet().removeAll(library.topicsOfMaterial());
        for (var topic : library.topics()) {
            if (!library.topicsOfMaterial().contains(topic.id())
                    && ours.getOrDefault(topic.id(), 0) < 6) {
                breaches.add(topic.id());
            }
        }

        assertThat(breaches).isEmpty();
        assertThat(ours).hasSizeGreaterThanOrEqualTo(30);
    }
}
