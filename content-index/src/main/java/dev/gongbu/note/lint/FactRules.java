package dev.gongbu.note.lint;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.Passage;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.note.read.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every fact stands on its page once, with its figures, and in words of the page's own. */
final class FactRules {

    /** So many facts word for word in a row are a list and no page. */
    private static final int MOST_IN_A_ROW = 2;

    private final Reading reading;
    private final List<Problem> problems;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Figures figures;
    private final Map<String, Passage> firstPlaces = new HashMap<>();

    private FactRules(Reading reading, List<Problem> problems) {
        this.reading = reading;
        this.problems = problems;
        this.figures = new Figures(reading.library().facts());
        for (var fact : reading.library().facts()) {
            facts.put(fact.id(), fact);
        }
    }

    static void check(Reading reading, List<Problem> problems) {
        var rules = new FactRules(reading, problems);
        for (var passage : reading.passages()) {
            if (passage.kind() == Kind.PROSE || passage.kind() == Kind.ROW) {
                rules.places(passage);
                rules.figures(passage);
            }
        }
        rules.missing();
        rules.copies();
    }

    private void places(Passage passage) {
        for (var id : passage.facts()) {
            var first = firstPlaces.putIfAbsent(id, passage);
            if (first != null) {
                problems.add(
                        passage.problem("states '" + id + "' again, after line " + first.line()));
            }
        }
    }

    private void missing() {
        var pages = new HashMap<String, Topic>();
        for (var topic : reading.library().topics()) {
            pages.put(topic.id(), topic);
        }
        for (var fact : reading.library().facts()) {
            var topic = pages.get(fact.topic());
            if (topic != null && topic.hasPage() && !firstPlaces.containsKey(fact.id())) {
                problems.add(
                        new Problem(file(topic), 1, "does not state the fact '" + fact.id() + "'"));
            }
        }
    }

    static String file(Topic topic) {
        return "notes/" + topic.category() + "/" + topic.id() + ".md";
    }

    private void figures(Passage passage) {
        for (var id : passage.facts()) {
            var missing = figures.missing(id, passage.text());
            if (!missing.isEmpty()) {
                problems.add(
                        passage.problem(
                                "states '%s' without its figure %s".formatted(id, missing)));
            }
        }
    }

    private void copies() {
        var page = "";
        int row = 0;
        for (var passage : reading.passages()) {
            if (!passage.owner().equals(page)) {
                page = passage.owner();
                row = 0;
            }
            for (var sentence : passage.sentences()) {
                if (sentence.facts().isEmpty()) {
                    row = 0;
                } else if (isCopy(sentence.text(), sentence.facts())) {
                    row++;
                    if (row > MOST_IN_A_ROW) {
                        problems.add(
                                passage.problem(
                                        "states three facts in a row word for word; write anew"));
                        row = 0;
                    }
                } else {
                    row = 0;
                }
            }
        }
    }

    private boolean isCopy(String sentence, List<String> ids) {
        var words = TextNormalizer.spaceless(sentence);
        for (var id : ids) {
            var fact = facts.get(id);
            if (fact != null
                    && withoutStop(words)
                            .equals(withoutStop(TextNormalizer.spaceless(fact.sentence())))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
