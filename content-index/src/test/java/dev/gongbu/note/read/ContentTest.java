package dev.gongbu.note.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Block;
import dev.gongbu.note.Note;
import dev.gongbu.note.NoteText;
import dev.gongbu.note.Sentence;
import dev.gongbu.text.Columns;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the content itself against the rules of WRITING.md, all breaches at once. */
class ContentTest {

    private static final Reading CONTENT = new ContentReader().read(Path.of("."));

    private final List<String> breaches = new ArrayList<>();

    @Test
    void has_no_problems() {
        assertThat(CONTENT.problems()).isEmpty();
        assertThat(CONTENT.library().topics()).hasSizeGreaterThanOrEqualTo(148);
        assertThat(CONTENT.library().facts()).hasSizeGreaterThanOrEqualTo(1_584);
        assertThat(CONTENT.library().terms()).isNotEmpty();
        assertThat(CONTENT.library().synonyms()).isNotEmpty();
        assertThat(CONTENT.library().userDictionary()).isNotEmpty();
    }

    @Test
    void every_page_states_each_of_its_facts_once() {
        for (var note : pages()) {
            Map<String, Integer> citations = new HashMap<>();
            for (var section : note.sections()) {
                count(section.blocks(), citations);
            }
            for (var fact : CONTENT.library().facts()) {
                if (fact.topic().equals(note.topic().id())
                        && citations.getOrDefault(fact.id(), 0) != 1) {
                    breaches.add(fact.id());
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    private static void count(List<Block> blocks, Map<String, Integer> citations) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph ->
                        paragraph.sentences().stream()
                                .map(Sentence::facts)
                                .forEach(facts -> count(citations, facts));
                case Block.BulletList list ->
                        list.items().forEach(item -> count(item.blocks(), citations));
                case Block.NumberedList list ->
                        list.items().forEach(item -> count(item.blocks(), citations));
                case Block.Table table ->
                        table.rows().forEach(row -> count(citations, row.facts()));
                case Block.Quote quote -> count(quote.blocks(), citations);
                case Block.Code _, Block.Subheading _ -> {}
            }
        }
    }

    private static void count(Map<String, Integer> citations, List<String> facts) {
        for (var fact : facts) {
            citations.merge(fact, 1, Integer::sum);
        }
    }

    @Test
    void every_page_has_the_sections_that_a_learner_looks_for() {
        for (var note : pages()) {
            for (var heading : List.of("개요", "언제 쓰나", "시험 함정", "헷갈리는 것", "관련 주제")) {
                if (note.section(heading).isEmpty()) {
                    breaches.add(note.topic().id() + ": " + heading);
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void drawings_and_tables_fit_a_terminal() {
        for (var note : pages()) {
            for (var section : note.sections()) {
                for (var block : section.blocks()) {
                    if (block instanceof Block.Table table && table.header().size() > 4) {
                        breaches.add(note.topic().id() + ": a table of more than 4 columns");
                    }
                    if (block instanceof Block.Code code && isTooWide(code)) {
                        breaches.add(note.topic().id() + ": a drawing of more than 76 columns");
                    }
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    private static boolean isTooWide(Block.Code code) {
        return code.language().equals("diagram")
                && code.text().lines().anyMatch(line -> Columns.narrow().of(line) > 76);
    }

    @Test
    void pages_hold_no_character_of_uncertain_width() {
        for (var note : pages()) {
            for (var section : NoteText.sections(note)) {
                section.text()
                        .codePoints()
                        .filter(ContentTest::isWideSymbol)
                        .forEach(each ->
                                breaches.add(note.topic().id() + ": " + Character.toString(each)));
            }
        }

        assertThat(breaches).isEmpty();
    }

    /** Emoji, square units and full-width forms: some terminals show them one column wide. */
    private static boolean isWideSymbol(int codePoint) {
        var script = Character.UnicodeScript.of(codePoint);
        return Columns.narrow().of(codePoint) == 2
                && script != Character.UnicodeScript.HANGUL
                && script != Character.UnicodeScript.HAN;
    }

    @Test
    void cells_for_comparison_are_short() {
        for (var topic : CONTENT.library().topics()) {
            topic.attributes()
                    .forEach((axis, cell) -> {
                        if (cell.length() > 40) {
                            breaches.add(topic.id() + ": " + axis);
                        }
                    });
        }

        assertThat(breaches).isEmpty();
    }

    private static List<Note> pages() {
        var pages = new ArrayList<Note>();
        for (var note : CONTENT.library().notes()) {
            if (note.topic().hasPage()) {
                pages.add(note);
            }
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }
}
