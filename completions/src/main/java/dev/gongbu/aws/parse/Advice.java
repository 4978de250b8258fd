package dev.gongbu.aws.parse;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.List;

/** Finds what the real command line lets pass, but the service would refuse, or advises against. */
final class Advice {

    private static final int MOST = 50;

    private final List<Finding> findings = new ArrayList<>();
    private final BoundedPattern patterns = new BoundedPattern();
    private final Suggestions suggestions;

    Advice(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    List<Finding> on(Operation operation, ParsedWords parsed, Value.Fields request) {
        if (operation.traits().deprecated()) {
            findings.add(AdviceFindings.deprecated(operation.typed(), 0, 0));
        }
        for (var use : parsed.uses()) {
            if (use.argument().option().isPresent() && use.argument().option().get().deprecated()) {
                var word = use.word();
                findings.add(
                        AdviceFindings.deprecated(use.argument().name(), word.from(), word.to()));
            }
        }
        structure("", request, operation.input());
        return findings.subList(0, Math.min(MOST, findings.size()));
    }

    private void on(String path, Value value, Shape shape) {
        if (value instanceof Value.Text text && text.readsFile() || findings.size() > MOST) {
            return;
        }
        switch (shape) {
            case Shape.Structure structure when value instanceof Value.Fields fields ->
                    structure(path, fields, structure);
            case Shape.Mapping mapping when value instanceof Value.Fields fields ->
                    map(path, fields, mapping);
            case Shape.Sequence list when value instanceof Value.Items items ->
                    list(path, items, list);
            case Shape.Text text when value instanceof Value.Text typed -> text(path, typed, text);
            case Shape.Whole whole when value instanceof Value.Numeral number ->
                    number(path, number, whole.bounds());
            case Shape.Fraction fraction when value instanceof Value.Numeral number ->
                    number(path, number, fraction.bounds());
            default -> {}
        }
    }

    private void structure(String path, Value.Fields fields, Shape.Structure structure) {
        for (var entry : Entries.of(fields).values()) {
            var name = path.isEmpty() ? entry.key() : path + "." + entry.key();
            structure
                    .member(entry.key())
                    .ifPresent(member -> on(name, entry.value(), member.shape()));
        }
    }

    private void map(String path, Value.Fields fields, Shape.Mapping mapping) {
        length(path, fields, fields.entries().size(), mapping.length());
        for (var entry : Entries.of(fields).values()) {
            var key = new Value.Text(entry.key(), false, entry.keyFrom(), entry.keyTo());
            on(path, key, mapping.key().shape());
            on(path + "." + entry.key(), entry.value(), mapping.value().shape());
        }
    }

    private void list(String path, Value.Items items, Shape.Sequence list) {
        length(path, items, items.list().size(), list.length());
        for (int i = 0; i < items.list().size(); i++) {
            on(path + "[" + i + "]", items.list().get(i), list.element().shape());
        }
    }

    private void text(String path, Value.Text value, Shape.Text shape) {
        if (!shape.values().isEmpty() && !shape.values().contains(value.text())) {
            findings.add(
                    AdviceFindings.unknownValue(
                            path,
                            value,
                            shape.values(),
                            suggestions.near(value.text(), shape.values())));
            return;
        }
        length(path, value, value.text().codePointCount(0, value.text().length()), shape.length());
        if (!shape.pattern().isEmpty() && !patterns.mayMatch(shape.pattern(), value.text())) {
            findings.add(AdviceFindings.pattern(path, value, shape.pattern()));
        }
    }

    private void length(String path, Value value, int length, Bounds bounds) {
        if (bounds.hasMax() && length > bounds.max()) {
            findings.add(AdviceFindings.tooLong(path, value, length, bounds.max()));
        }
    }

    private void number(String path, Value.Numeral value, Bounds bounds) {
        if (bounds.hasMax() && value.number().doubleValue() > bounds.max()) {
            findings.add(AdviceFindings.tooLarge(path, value, bounds.max()));
        }
    }
}
