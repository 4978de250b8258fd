package dev.gongbu.note.read;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.value.Fields;
import dev.gongbu.value.ValueReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads comparisons, a YAML file each. */
final class ComparisonReader {

    private final ValueReader values;
    private final Set<String> topics;
    private final Set<String> facts;

    /**
     * Makes a reader.
     *
     * @param topics the ids that a comparison may name
     * @param facts the ids that a row may state
     */
    ComparisonReader(ValueReader values, Set<String> topics, Set<String> facts) {
        this.values = values;
        this.topics = topics;
        this.facts = facts;
    }

    /** Reads a file; {@code id} is its name. Empty where it cannot be made sense of. */
    Optional<Comparison> read(Source source, String id) {
        var value = values.yaml(source, source.text(), 1);
        if (value.isEmpty()) {
            if (source.problems().isEmpty()) {
                source.problem(1, "is empty");
            }
            return Optional.empty();
        }
        return Fields.of(source, value.get()).flatMap(fields -> comparison(source, fields, id));
    }

    private Optional<Comparison> comparison(Source source, Fields fields, String id) {
        var named = fields.text("id");
        if (!named.equals(id)) {
            source.problem(fields.line("id"), "'id' should be '" + id + "', the file's name");
        }
        var title = fields.text("title");
        var titleEn = fields.text("title_en");
        var aliases = fields.texts("aliases");
        var summary = statement(source, fields, id, "summary");
        var columns = new ArrayList<Comparison.Column>();
        var choices = new ArrayList<String>();
        columns(source, fields, id, columns, choices);
        var about = fields.texts("topics");
        for (var topic : about) {
            checkTopic(source, fields.line("topics"), topic);
        }
        var rows = rows(source, fields, id, columns.size());
        var trap = statement(source, fields, id, "trap");
        var checked = fields.date("checked");
        fields.rejectUnknown();
        source.passage(fields.line("title"), Kind.TITLE, id, "", title);
        if (columns.size() < 2) {
            source.problem(fields.line("columns"), "should have two columns or more");
            return Optional.empty();
        }
        if (about.isEmpty()) {
            source.problem(fields.line("topics"), "should be about one topic or more");
        }
        if (rows.isEmpty()) {
            source.problem(fields.line("rows"), "should have a row or more");
        }
        var head = new Comparison.Head(id, title, titleEn, aliases, columns, about);
        return Optional.of(new Comparison(head, summary, choices, rows, trap, checked));
    }

    private static String statement(Source source, Fields fields, String id, String key) {
        var text = fields.text(key);
        source.passage(fields.line(key), Kind.STATEMENT, id, key, text);
        return text;
    }

    private void columns(
            Source source,
            Fields fields,
            String id,
            List<Comparison.Column> columns,
            List<String> choices) {
        for (var value : fields.items("columns")) {
            var column = Fields.of(source, value);
            if (column.isPresent()) {
                var name = column.get().text("name");
                var topic = column.get().optionalText("topic");
                topic.ifPresent(each -> checkTopic(source, value.line(), each));
                columns.add(new Comparison.Column(name, topic.orElse(null)));
                choices.add(statement(source, column.get(), id, "choose"));
                column.get().rejectUnknown();
                source.passage(value.line(), Kind.TITLE, id, "", name);
            }
        }
    }

    private void checkTopic(Source source, int line, String topic) {
        if (!topics.contains(topic)) {
            source.problem(line, "names the topic '" + topic + "', which is unknown");
        }
    }

    private List<Comparison.Row> rows(Source source, Fields fields, String id, int columns) {
        var rows = new ArrayList<Comparison.Row>();
        for (var value : fields.items("rows")) {
            var row = Fields.of(source, value);
            if (row.isPresent()) {
                row(source, row.get(), id, columns).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<Comparison.Row> row(Source source, Fields row, String id, int columns) {
        var axis = row.text("axis");
        var cells = row.texts("cells");
        var stated = row.texts("facts");
        row.rejectUnknown();
        for (var fact : stated) {
            if (!facts.contains(fact)) {
                source.problem(
                        row.line("facts"), "states the fact '" + fact + "', which does not exist");
            }
        }
        for (var cell : cells) {
            source.passage(row.line("cells"), Kind.CELL, id, axis, cell);
        }
        if (cells.size() != columns) {
            source.problem(
                    row.line("cells"),
                    "has %d cells for %d columns in '%s'".formatted(cells.size(), columns, axis));
            return Optional.empty();
        }
        return Optional.of(new Comparison.Row(axis, cells, stated));
    }
}
