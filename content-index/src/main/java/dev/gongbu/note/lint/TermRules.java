package dev.gongbu.note.lint;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.Passage;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.note.read.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One word for one thing, and one spelling for one word. */
final class TermRules {

    private final Reading reading;
    private final List<Problem> problems;

    private TermRules(Reading reading, List<Problem> problems) {
        this.reading = reading;
        this.problems = problems;
    }

    static void check(Reading reading, List<Problem> problems) {
        var rules = new TermRules(reading, problems);
        for (var passage : reading.passages()) {
            if (passage.kind() != Kind.CODE) {
                rules.spelling(passage);
            }
        }
        rules.doubles();
        rules.sharedNames();
    }

    private void spelling(Passage passage) {
        for (var wrong : Misspelling.in(passage.text(), reading.spellings())) {
            problems.add(passage.problem(wrong.sentence()));
        }
    }

    private void sharedNames() {
        Map<String, Topic> named = new HashMap<>();
        for (var topic : reading.library().topics()) {
            for (var name : topic.names()) {
                var before = named.putIfAbsent(TextNormalizer.spaceless(name), topic);
                if (before != null && !before.id().equals(topic.id())) {
                    problems.add(
                            new Problem(
                                    FactRules.file(topic),
                                    1,
                                    "goes by the name '%s', as the topic '%s' does"
                                            .formatted(name, before.id())));
                }
            }
        }
    }

    private void doubles() {
        Map<String, Term> first = new HashMap<>();
        Map<String, Passage> places = new HashMap<>();
        for (var passage : reading.passages()) {
            if (passage.file().equals("glossary/terms.yaml")) {
                places.put(passage.owner(), passage);
            }
        }
        for (var term : reading.library().terms()) {
            var before = first.putIfAbsent(TextNormalizer.spaceless(term.ko()), term);
            var place = places.get(term.id());
            if (before != null && place != null) {
                problems.add(
                        place.problem(
                                "names '%s' with the same word as '%s'"
                                        .formatted(term.id(), before.id())));
            }
        }
    }
}
