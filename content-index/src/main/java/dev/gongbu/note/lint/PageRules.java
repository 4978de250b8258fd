package dev.gongbu.note.lint;

import dev.gongbu.note.Fact;
import dev.gongbu.note.Note;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.note.read.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page is written out, has the sections that a learner looks for, and can be compared. */
final class PageRules {

    private static final String OLDER_MATERIAL = "예전 자료와 다른 점";
    private static final List<String> SECTIONS = List.of("언제 쓰나", "시험 함정", "헷갈리는 것", "관련 주제");

    /** What a thing has that can be set up, and an idea has not. */
    private static final List<String> SECTIONS_OF_SERVICES = List.of("동작 방식", "한도와 기본값", "써 볼 명령");

    private static final String IDEAS = "concepts";

    private static final int LEAST_PROSE = 1_200;
    private static final int LEAST_PROSE_OF_DEEP_TOPIC = 2_500;
    private static final int FACTS_OF_DEEP_TOPIC = 6;
    private static final int LEAST_ATTRIBUTES = 5;
    private static final int LONGEST_ATTRIBUTE = 40;

    private final Reading reading;
    private final List<Problem> problems;
    private final Map<String, Integer> prose = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();
    private final Map<String, Integer> disputed = new HashMap<>();

    private PageRules(Reading reading, List<Problem> problems) {
        this.reading = reading;
        this.problems = problems;
        for (var passage : reading.passages()) {
            if (passage.kind() == Kind.PROSE) {
                prose.merge(passage.owner(), characters(passage.text()), Integer::sum);
            }
        }
        for (var fact : reading.library().facts()) {
            facts.merge(fact.topic(), 1, Integer::sum);
            if (fact.status() != Fact.Status.AGREED) {
                disputed.merge(fact.topic(), 1, Integer::sum);
            }
        }
    }

    static void check(Reading reading, List<Problem> problems) {
        var rules = new PageRules(reading, problems);
        for (var note : reading.library().notes()) {
            if (note.topic().hasPage()) {
                rules.prose(note.topic());
                rules.sections(note);
                rules.attributes(note.topic());
            } else {
                rules.report(note.topic(), "has no page yet");
            }
        }
        rules.axes();
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private void prose(Topic topic) {
        boolean isDeep = facts.getOrDefault(topic.id(), 0) >= FACTS_OF_DEEP_TOPIC;
        int least = isDeep ? LEAST_PROSE_OF_DEEP_TOPIC : LEAST_PROSE;
        int found = prose.getOrDefault(topic.id(), 0);
        if (found < least) {
            report(topic, "has %d characters of prose, should have %d".formatted(found, least));
        }
    }

    private void sections(Note note) {
        sections(note, SECTIONS);
        if (!note.topic().category().equals(IDEAS)) {
            sections(note, SECTIONS_OF_SERVICES);
        }
        if (disputed.containsKey(note.topic().id()) && note.section(OLDER_MATERIAL).isEmpty()) {
            report(
                    note.topic(),
                    "has facts that older material gets wrong, but no section '"
                            + OLDER_MATERIAL
                            + "'");
        }
    }

    private void sections(Note note, List<String> headings) {
        for (var heading : headings) {
            if (note.section(heading).isEmpty()) {
                report(note.topic(), "lacks the section '" + heading + "'");
            }
        }
    }

    private void attributes(Topic topic) {
        int count = topic.attributes().size();
        if (count < LEAST_ATTRIBUTES) {
            report(topic, "has %d attributes, should have %d".formatted(count, LEAST_ATTRIBUTES));
        }
    }

    private void axes() {
        var categories = new HashMap<String, String>();
        for (var topic : reading.library().topics()) {
            categories.put(topic.id(), topic.category());
        }
        for (var passage : reading.passages()) {
            if (passage.kind() == Kind.ATTRIBUTE) {
                var axes =
                        reading.library().axes().of(categories.getOrDefault(passage.owner(), ""));
                if (!axes.contains(passage.section())) {
                    problems.add(
                            passage.problem(
                                    "has the attribute '%s', which is no axis of its category"
                                            .formatted(passage.section())));
                }
                if (characters(passage.text()) > LONGEST_ATTRIBUTE) {
                    problems.add(
                            passage.problem(
                                    "has an attribute of more than %d characters"
                                            .formatted(LONGEST_ATTRIBUTE)));
                }
            }
        }
    }

    private void report(Topic topic, String message) {
        problems.add(new Problem(FactRules.file(topic), 1, message));
    }
}
