package dev.gongbu.aws.read;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.read.ApiModel.ApiMember;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes of one operation, made as they are asked for. Each has its place in one list, through
 * which structures may hold themselves.
 */
final class Shapes {

    private static final Shape UNFINISHED = new Shape.Document();

    private final Map<String, ApiModel.Type> types;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Shapes(Map<String, ApiModel.Type> types) {
        this.types = types;
    }

    /** The shape that a reference names. */
    Shape shape(String reference) {
        return shapes.get(place(reference));
    }

    Shape.Structure structure(String name, List<ApiMember> members, boolean union) {
        return new Shape.Structure(name, members(members), union);
    }

    private List<Member> members(List<ApiMember> members) {
        var made = new ArrayList<Member>();
        for (var member : members) {
            made.add(
                    new Member(
                            member.name(),
                            member.required() && !member.token(),
                            member.deprecated(),
                            place(member.shape()),
                            shapes));
        }
        return made;
    }

    private int place(String reference) {
        var known = places.get(reference);
        if (known != null) {
            return known;
        }
        int place = shapes.size();
        places.put(reference, place);
        shapes.add(UNFINISHED);
        shapes.set(place, make(reference));
        return place;
    }

    private Shape make(String reference) {
        if (reference.startsWith("[")) {
            return sequence(Reference.element(reference), Bounds.NONE);
        }
        if (reference.startsWith("{")) {
            return mapping(Reference.key(reference), Reference.value(reference), Bounds.NONE);
        }
        var type = types.get(reference);
        if (type == null) {
            return Reference.builtIn(reference, Bounds.NONE);
        }
        return switch (type) {
            case ApiModel.Type.Structure structure ->
                    structure(reference, structure.members(), structure.union());
            case ApiModel.Type.Sequence list -> sequence(list.element(), list.length());
            case ApiModel.Type.Mapping map -> mapping(map.key(), map.value(), map.length());
            case ApiModel.Type.Scalar scalar -> scalar.shape();
        };
    }

    private Shape sequence(String element, Bounds length) {
        return new Shape.Sequence(member("member", element), length);
    }

    private Shape mapping(String key, String value, Bounds length) {
        return new Shape.Mapping(member("key", key), member("value", value), length);
    }

    private Member member(String name, String reference) {
        return new Member(name, false, false, place(reference), shapes);
    }
}
