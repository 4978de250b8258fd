package dev.gongbu.note.read;

import dev.gongbu.note.Term;
import dev.gongbu.value.Fields;
import dev.gongbu.value.Value;
import dev.gongbu.value.ValueReader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the terms, the synonyms and the user dictionary. */
final class GlossaryReader {

    private final ValueReader values;

    GlossaryReader(ValueReader values) {
        this.values = values;
    }

    List<Term> terms(Source source, Set<String> topics) {
        var terms = new ArrayList<Term>();
        var ids = new HashSet<String>();
        for (var value : list(source)) {
            var fields = Fields.of(source, value);
            if (fields.isPresent()) {
                var term = term(source, fields.get(), topics);
                if (term.id().isEmpty()) {
                    continue;
                }
                if (ids.add(term.id())) {
                    terms.add(term);
                } else {
                    source.problem(value.line(), "uses the term id '" + term.id() + "' again");
                }
            }
        }
        return terms;
    }

    private static Term term(Source source, Fields fields, Set<String> topics) {
        var term =
                new Term(
                        fields.text("id"),
                        fields.text("ko"),
                        fields.text("en"),
                        fields.optionalText("abbreviation").orElse(null),
                        fields.texts("aliases"),
                        fields.optionalTexts("found_by"),
                        fields.texts("topics"),
                        fields.text("definition"));
        fields.rejectUnknown();
        source.passage(
                fields.line("definition"),
                Passage.Kind.STATEMENT,
                term.id(),
                "",
                term.definition());
        for (var topic : term.topics()) {
            if (!topics.contains(topic)) {
                source.problem(
                        fields.line("topics"), "names the topic '" + topic + "', which is unknown");
            }
        }
        return term;
    }

    List<List<String>> synonyms(Source source) {
        var groups = new ArrayList<List<String>>();
        for (var value : list(source)) {
            var group = new ArrayList<String>();
            if (value instanceof Value.Items items) {
                for (var word : items.values()) {
                    if (word instanceof Value.Text text && !text.text().isEmpty()) {
                        group.add(text.text());
                    } else {
                        source.problem(word.line(), "should be a word in quotes");
                    }
                }
            }
            if (group.size() < 2) {
                source.problem(value.line(), "should be a list of at least two words");
            } else {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<Value> list(Source source) {
        var value = values.yaml(source, source.text(), 1);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Value.Items items) {
            return items.values();
        }
        source.problem(value.get().line(), "should be a list");
        return List.of();
    }

    /** The lines of nori's dictionary without comments; a word's parts must make up the word. */
    static List<String> userDictionary(Source source) {
        var words = new ArrayList<String>();
        var lines = source.text().split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split("\\s+");
            var joined = String.join("", List.of(parts).subList(1, parts.length));
            if (parts.length > 1 && !joined.equals(parts[0])) {
                source.problem(at + 1, "has parts that do not make up '" + parts[0] + "'");
            } else {
                words.add(line);
            }
        }
        return words;
    }
}
