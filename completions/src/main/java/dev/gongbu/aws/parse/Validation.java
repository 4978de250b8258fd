package dev.gongbu.aws.parse;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.parse.ValueFindings.Kind;
import dev.gongbu.aws.syntax.TimestampText;
import dev.gongbu.aws.syntax.Value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a request against the API's model and finds all that the real command line would refuse.
 */
final class Validation {

    /** After so many nobody reads on. */
    private static final int MOST = 200;

    private final List<Finding> errors = new ArrayList<>();
    private final Suggestions suggestions;

    Validation(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** All errors, in the order in which the real command line tells them. */
    List<Finding> validate(Value.Fields request, Shape.Structure input) {
        structure("", request, input);
        return errors;
    }

    /** The same for a value of an option of a command that no API has. */
    List<Finding> validate(Value value, Shape shape) {
        check("", value, shape);
        return errors;
    }

    private void check(String path, Value value, Shape shape) {
        if (errors.size() >= MOST || value instanceof Value.Text text && text.readsFile()) {
            return;
        }
        switch (shape) {
            case Shape.Structure structure -> structure(path, value, structure);
            case Shape.Mapping mapping -> map(path, value, mapping);
            case Shape.Sequence list -> list(path, value, list);
            case Shape.Text text -> text(path, value, text.length());
            case Shape.Whole whole -> whole(path, value, whole.bounds());
            case Shape.Fraction fraction -> fraction(path, value, fraction.bounds());
            case Shape.Flag flag -> expect(path, value, Kind.FLAG, value instanceof Value.Flag);
            case Shape.Blob blob -> expect(path, value, Kind.BYTES, value instanceof Value.Text);
            case Shape.Timestamp timestamp ->
                    expect(path, value, Kind.TIMESTAMP, isTimestamp(value));
            case Shape.Document document -> {}
            case Shape.Json json -> {}
        }
    }

    private void structure(String path, Value value, Shape.Structure structure) {
        if (!(value instanceof Value.Fields fields)) {
            wrong(path, value, Kind.MAP);
            return;
        }
        var entries = Entries.of(fields);
        if (structure.union() && entries.size() != 1) {
            var names = structure.members().stream().map(Member::name).toList();
            errors.add(ValueFindings.union(path, value, names, entries.isEmpty()));
        }
        for (var member : structure.members()) {
            if (member.isRequired() && !entries.containsKey(member.name())) {
                errors.add(
                        ValueFindings.missingMember(path, member.name(), value.from(), value.to()));
            }
        }
        members(path, entries, structure);
    }

    private void members(String path, Map<String, Value.Entry> entries, Shape.Structure structure) {
        for (var entry : entries.values()) {
            if (errors.size() < MOST && structure.member(entry.key()).isEmpty()) {
                var valid = structure.members().stream().map(Member::name).toList();
                errors.add(
                        ValueFindings.unknownMember(
                                path, entry, valid, suggestions.near(entry.key(), valid)));
            }
        }
        for (var entry : entries.values()) {
            structure
                    .member(entry.key())
                    .ifPresent(member ->
                            check(
                                    path.isEmpty() ? entry.key() : path + "." + entry.key(),
                                    entry.value(),
                                    member.shape()));
        }
    }

    private void map(String path, Value value, Shape.Mapping mapping) {
        if (!(value instanceof Value.Fields fields)) {
            wrong(path, value, Kind.MAP);
            return;
        }
        for (var entry : Entries.of(fields).values()) {
            var key = new Value.Text(entry.key(), false, entry.keyFrom(), entry.keyTo());
            check("%s (key: %s)".formatted(path, entry.key()), key, mapping.key().shape());
            check(path + "." + entry.key(), entry.value(), mapping.value().shape());
        }
    }

    private void list(String path, Value value, Shape.Sequence list) {
        if (!(value instanceof Value.Items items)) {
            wrong(path, value, Kind.LIST);
            return;
        }
        length(path, value, items.list().size(), list.length(), true);
        for (int i = 0; i < items.list().size(); i++) {
            check(path + "[" + i + "]", items.list().get(i), list.element().shape());
        }
    }

    private void text(String path, Value value, Bounds length) {
        if (!(value instanceof Value.Text text)) {
            wrong(path, value, Kind.TEXT);
            return;
        }
        int characters = text.text().codePointCount(0, text.text().length());
        length(path, value, characters, length, false);
    }

    private void length(String path, Value value, int length, Bounds bounds, boolean list) {
        if (bounds.hasMin() && length < bounds.min()) {
            errors.add(ValueFindings.tooShort(path, value, length, bounds.min(), list));
        }
    }

    /** True and false are numbers where the real command line is written. */
    private void whole(String path, Value value, Bounds bounds) {
        switch (value) {
            case Value.Flag flag -> {}
            case Value.Numeral numeral when isWhole(numeral) -> range(path, numeral, bounds);
            default -> wrong(path, value, Kind.WHOLE);
        }
    }

    private void fraction(String path, Value value, Bounds bounds) {
        switch (value) {
            case Value.Flag flag -> {}
            case Value.Numeral numeral -> range(path, numeral, bounds);
            default -> wrong(path, value, Kind.FRACTION);
        }
    }

    private void range(String path, Value.Numeral numeral, Bounds bounds) {
        if (bounds.hasMin() && isLess(numeral.number(), bounds.min())) {
            errors.add(ValueFindings.tooSmall(path, numeral, numeral.written(), bounds.min()));
        }
    }

    private static boolean isLess(Number number, long limit) {
        return switch (number) {
            case BigInteger big -> big.compareTo(BigInteger.valueOf(limit)) < 0;
            case BigDecimal big -> big.compareTo(BigDecimal.valueOf(limit)) < 0;
            case Long whole -> whole < limit;
            default -> number.doubleValue() < limit;
        };
    }

    private static boolean isWhole(Value.Numeral numeral) {
        return numeral.number() instanceof Long || numeral.number() instanceof BigInteger;
    }

    private static boolean isTimestamp(Value value) {
        return switch (value) {
            case Value.Text text -> TimestampText.isTimestamp(text.text());
            case Value.Numeral numeral -> true;
            default -> false;
        };
    }

    private void expect(String path, Value value, Kind wanted, boolean fits) {
        if (!fits) {
            wrong(path, value, wanted);
        }
    }

    private void wrong(String path, Value value, Kind wanted) {
        errors.add(ValueFindings.wrongType(path, value, kind(value), wanted));
    }

    private static Kind kind(Value value) {
        return switch (value) {
            case Value.Text text -> Kind.TEXT;
            case Value.Items items -> Kind.LIST;
            case Value.Fields fields -> Kind.MAP;
            case Value.Numeral numeral -> isWhole(numeral) ? Kind.WHOLE : Kind.FRACTION;
            case Value.Flag flag -> Kind.FLAG;
            case Value.Nothing nothing -> Kind.NOTHING;
        };
    }
}
