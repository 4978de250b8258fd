package dev.gongbu.note.read;

import dev.gongbu.note.Fact;
import dev.gongbu.value.Fields;
import dev.gongbu.value.ValueReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the facts of one topic, one JSON object a line. */
final class FactReader {

    private final ValueReader values;

    FactReader(ValueReader values) {
        this.values = values;
    }

    /**
     * Reads a file.
     *
     * @param topic the file's name without {@code .jsonl}
     * @param ids those that are taken already; the file's own are added
     */
    List<Fact> read(Source source, String topic, Set<String> ids) {
        var facts = new ArrayList<Fact>();
        var lines = source.text().split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].isBlank()) {
                if (at < lines.length - 1) {
                    source.problem(at + 1, "is an empty line");
                }
                continue;
            }
            int line = at + 1;
            values.json(source, lines[at], line)
                    .flatMap(value -> Fields.of(source, value))
                    .map(fields -> fact(source, fields, topic, line))
                    .filter(fact -> isNew(source, fact, ids, line))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static boolean isNew(Source source, Fact fact, Set<String> ids, int line) {
        if (fact.id().isEmpty()) {
            return false;
        }
        if (!ids.add(fact.id())) {
            source.problem(line, "uses the fact id '" + fact.id() + "' again");
            return false;
        }
        return true;
    }

    private static Fact fact(Source source, Fields fields, String topic, int line) {
        var fact =
                new Fact(
                        fields.text("id"),
                        topic,
                        fields.text("fact"),
                        fields.textOrNull("value"),
                        status(source, fields),
                        fields.textOrNull("old"),
                        fields.textOrNull("why"),
                        fields.date("checked"),
                        origin(source, fields));
        fields.rejectUnknown();
        source.passage(line, Passage.Kind.STATEMENT, fact.id(), "", fact.sentence());
        checkId(source, fact, line);
        boolean isAgreed = fact.status() == Fact.Status.AGREED;
        if (isAgreed && (fact.old() != null || fact.why() != null)) {
            source.problem(line, "is agreed but has 'old' or 'why'");
        } else if (!isAgreed && (fact.old() == null || fact.why() == null)) {
            source.problem(line, "is not agreed but lacks 'old' or 'why'");
        }
        return fact;
    }

    private static Fact.Source origin(Source source, Fields fields) {
        var name = fields.optionalText("source");
        if (name.isEmpty()) {
            return Fact.Source.MATERIAL;
        }
        if (!name.get().equals("gongbu")) {
            source.problem(fields.line("source"), "'source' should be gongbu or left out");
        }
        return Fact.Source.GONGBU;
    }

    private static void checkId(Source source, Fact fact, int line) {
        var citation = "{" + fact.id() + "}";
        boolean isId = Citations.end(citation, 0) == citation.length() - 1;
        int hyphen = fact.id().lastIndexOf('-');
        if (!isId || !fact.id().substring(0, hyphen).equals(fact.topic())) {
            source.problem(
                    line, "has the id '%s', should be %s-NNN".formatted(fact.id(), fact.topic()));
        }
    }

    private static Fact.Status status(Source source, Fields fields) {
        var name = fields.text("status");
        return switch (name) {
            case "agreed" -> Fact.Status.AGREED;
            case "outdated" -> Fact.Status.OUTDATED;
            case "conflict" -> Fact.Status.CONFLICT;
            case "doubtful" -> Fact.Status.DOUBTFUL;
            default -> {
                source.problem(
                        fields.line("status"),
                        "'status' should be agreed, outdated, conflict or doubtful");
                yield Fact.Status.DOUBTFUL;
            }
        };
    }
}
