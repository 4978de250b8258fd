package dev.gongbu.aws.store;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Shape;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ShapeEncoder} wrote. */
final class ShapeDecoder {

    private final Decoder in;
    private final int count;
    private final List<Shape> shapes;

    private ShapeDecoder(Decoder in, int count) {
        this.in = in;
        this.count = count;
        this.shapes = new ArrayList<>(count);
    }

    /** All shapes by their numbers; their members refer to each other. */
    static List<Shape> read(Decoder in) throws Nonsense {
        int count = in.count();
        var decoder = new ShapeDecoder(in.part().decoder(), count);
        for (int i = 0; i < count; i++) {
            decoder.shapes.add(decoder.shape());
        }
        decoder.in.expectEnd();
        return decoder.shapes;
    }

    private Shape shape() throws Nonsense {
        return switch (in.number()) {
            case ShapeTag.TEXT -> new Shape.Text(bounds(), in.texts(), in.text());
            case ShapeTag.JSON -> new Shape.Json();
            case ShapeTag.WHOLE -> new Shape.Whole(in.flag(), bounds());
            case ShapeTag.FRACTION -> new Shape.Fraction(in.flag(), bounds());
            case ShapeTag.FLAG -> new Shape.Flag();
            case ShapeTag.BLOB -> new Shape.Blob(in.flag(), bounds());
            case ShapeTag.TIMESTAMP -> new Shape.Timestamp();
            case ShapeTag.DOCUMENT -> new Shape.Document();
            case ShapeTag.STRUCTURE -> structure();
            case ShapeTag.SEQUENCE -> new Shape.Sequence(member(), bounds());
            case ShapeTag.MAPPING -> new Shape.Mapping(member(), member(), bounds());
            default -> throw new Nonsense();
        };
    }

    private Shape structure() throws Nonsense {
        var name = in.text();
        boolean union = in.flag();
        int size = in.count();
        var members = new ArrayList<Member>(size);
        for (int i = 0; i < size; i++) {
            members.add(member());
        }
        return new Shape.Structure(name, members, union);
    }

    private Member member() throws Nonsense {
        var name = in.text();
        int flags = in.below(4);
        return new Member(name, (flags & 1) != 0, (flags & 2) != 0, in.below(count), shapes);
    }

    private Bounds bounds() throws Nonsense {
        int flags = in.below(4);
        if (flags == 0) {
            return Bounds.NONE;
        }
        long min = (flags & 1) == 0 ? Long.MIN_VALUE : in.wideNumber();
        long max = (flags & 2) == 0 ? Long.MAX_VALUE : in.wideNumber();
        return new Bounds(min, max);
    }
}
