package dev.gongbu.aws.parse;

import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gives values in shorthand, which are all text, the types that the model wants. */
final class Coercion {

    private final String option;
    private final Consumer<Finding> errors;

    /**
     * For the value of one option.
     *
     * @param option its name with dashes
     * @param errors takes what cannot be converted
     */
    Coercion(String option, Consumer<Finding> errors) {
        this.option = option;
        this.errors = errors;
    }

    Value coerce(Value value, Shape shape) {
        if (value instanceof Value.Text text && text.readsFile()) {
            return ValueReader.isFile(text.text())
                    ? value
                    : coerce(new Value.Text(text.text(), false, text.from(), text.to()), shape);
        }
        return switch (shape) {
            case Shape.Structure structure -> fields(value, structure);
            case Shape.Mapping mapping -> map(value, mapping);
            case Shape.Sequence list -> items(value, list);
            case Shape.Whole whole -> Conversion.whole(value, errors);
            case Shape.Fraction fraction -> Conversion.fraction(value, errors);
            case Shape.Flag flag -> flag(value);
            default -> value;
        };
    }

    private Value fields(Value value, Shape.Structure structure) {
        if (!(value instanceof Value.Fields fields)) {
            return value;
        }
        var entries = new ArrayList<Value.Entry>();
        for (var entry : fields.entries()) {
            var member = structure.member(entry.key());
            if (member.isPresent() && member.get().shape() instanceof Shape.Document) {
                errors.accept(
                        ValueFindings.documentInShorthand(option, entry.value(), entry.key()));
            }
            entries.add(
                    member.isEmpty()
                            ? entry
                            : with(entry, coerce(entry.value(), member.get().shape())));
        }
        return new Value.Fields(entries, fields.from(), fields.to());
    }

    private Value map(Value value, Shape.Mapping mapping) {
        if (!(value instanceof Value.Fields fields)) {
            return value;
        }
        var entries = new ArrayList<Value.Entry>();
        for (var entry : fields.entries()) {
            entries.add(with(entry, coerce(entry.value(), mapping.value().shape())));
        }
        return new Value.Fields(entries, fields.from(), fields.to());
    }

    /** A single value becomes a list of it, but stays text, as the real command line leaves it. */
    private Value items(Value value, Shape.Sequence list) {
        if (!(value instanceof Value.Items items)) {
            return new Value.Items(List.of(value), value.from(), value.to());
        }
        var elements = new ArrayList<Value>();
        for (var item : items.list()) {
            elements.add(coerce(item, list.element().shape()));
        }
        return new Value.Items(elements, items.from(), items.to());
    }

    private Value flag(Value value) {
        if (!(value instanceof Value.Text text)) {
            errors.accept(ValueFindings.notScalar(value, "true나 false"));
            return value;
        }
        if (text.text().equalsIgnoreCase("true")) {
            return new Value.Flag(true, text.from(), text.to());
        }
        return text.text().equalsIgnoreCase("false")
                ? new Value.Flag(false, text.from(), text.to())
                : value;
    }

    private static Value.Entry with(Value.Entry entry, Value value) {
        return new Value.Entry(entry.key(), entry.keyFrom(), entry.keyTo(), value);
    }
}
