package dev.gongbu.model.generate;

import dev.gongbu.model.generate.Type.Kind;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what a number is where a source only says that it is one: what members of the same name are
 * elsewhere in the API, else what the name suggests.
 */
final class NumberKinds {

    private static final Pattern FRACTION =
            Pattern.compile(
                    "(?i).*(percent|rate|ratio|score|weight|threshold|temperature|fraction|factor"
                            + "|price|cost|latitude|longitude|probability|confidence|topP)[a-z]?");

    private final Map<String, Kind> known = new HashMap<>();

    /** Learns from an API. */
    NumberKinds(Service service) {
        for (var type : service.types().values()) {
            if (type instanceof Type.Structure structure) {
                structure.fields().forEach(field -> learn(field, service.types()));
            }
        }
    }

    private void learn(Type.Field field, Map<String, Type> types) {
        if (types.get(field.type()) instanceof Type.Scalar(var kind, _, _, _, _)
                && isNumber(kind)) {
            known.merge(field.name(), kind, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /** Whether values of that kind are numbers. */
    static boolean isNumber(Kind kind) {
        return switch (kind) {
            case INTEGER, LONG, FLOAT, DOUBLE -> true;
            default -> false;
        };
    }

    /** What the member of that name most likely is. */
    Kind of(String member) {
        var kind = known.get(member);
        if (kind != null) {
            return kind;
        }
        return FRACTION.matcher(member).matches() ? Kind.DOUBLE : Kind.INTEGER;
    }
}
