package dev.gongbu.aws.store;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Shape;
import dev.gongbu.store.Encoder;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Numbers the shapes that some options reach, in the order in which they are met, and writes them.
 */
final class ShapeEncoder {

    private final IdentityHashMap<Shape, Integer> numbers = new IdentityHashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** The number of a shape, which is written with the others later. */
    int number(Shape shape) {
        var known = numbers.get(shape);
        if (known != null) {
            return known;
        }
        int number = shapes.size();
        numbers.put(shape, number);
        shapes.add(shape);
        return number;
    }

    /** Writes all numbered shapes, and those that they reach; their number first. */
    void write(Encoder out) {
        var written = new Encoder();
        for (int i = 0; i < shapes.size(); i++) { // grows on the way
            write(written, shapes.get(i));
        }
        out.number(shapes.size());
        out.part(written.bytes());
    }

    private void write(Encoder out, Shape shape) {
        switch (shape) {
            case Shape.Text(var length, var values, var pattern) -> {
                out.number(ShapeTag.TEXT);
                bounds(out, length);
                out.texts(values);
                out.text(pattern);
            }
            case Shape.Json() -> out.number(ShapeTag.JSON);
            case Shape.Whole(var wide, var bounds) -> {
                out.number(ShapeTag.WHOLE);
                out.flag(wide);
                bounds(out, bounds);
            }
            case Shape.Fraction(var wide, var bounds) -> {
                out.number(ShapeTag.FRACTION);
                out.flag(wide);
                bounds(out, bounds);
            }
            case Shape.Flag() -> out.number(ShapeTag.FLAG);
            case Shape.Blob(var streaming, var length) -> {
                out.number(ShapeTag.BLOB);
                out.flag(streaming);
                bounds(out, length);
            }
            case Shape.Timestamp() -> out.number(ShapeTag.TIMESTAMP);
            case Shape.Document() -> out.number(ShapeTag.DOCUMENT);
            case Shape.Structure(var name, var members, var union) -> {
                out.number(ShapeTag.STRUCTURE);
                out.text(name);
                out.flag(union);
                out.list(members, this::member);
            }
            case Shape.Sequence(var element, var length) -> {
                out.number(ShapeTag.SEQUENCE);
                member(out, element);
                bounds(out, length);
            }
            case Shape.Mapping(var key, var value, var length) -> {
                out.number(ShapeTag.MAPPING);
                member(out, key);
                member(out, value);
                bounds(out, length);
            }
        }
    }

    private void member(Encoder out, Member member) {
        out.text(member.name());
        out.number((member.isRequired() ? 1 : 0) + (member.isDeprecated() ? 2 : 0));
        out.number(number(member.shape()));
    }

    private static void bounds(Encoder out, Bounds bounds) {
        out.number((bounds.hasMin() ? 1 : 0) + (bounds.hasMax() ? 2 : 0));
        if (bounds.hasMin()) {
            out.wideNumber(bounds.min());
        }
        if (bounds.hasMax()) {
            out.wideNumber(bounds.max());
        }
    }
}
