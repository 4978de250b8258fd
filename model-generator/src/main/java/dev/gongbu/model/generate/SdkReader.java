package dev.gongbu.model.generate;

import dev.gongbu.model.generate.Operation.Mark;
import dev.gongbu.model.generate.Operation.Page;
import dev.gongbu.model.generate.Type.Field;
import dev.gongbu.model.generate.Type.Kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the schemas of a client of the SDK for JavaScript 3. An array is a type: {@code [3,
 * namespace, name, traits, members, types, how many of them are required]} a structure, 4 a union,
 * 1 a list, 2 a map, 9 an operation, 0 a scalar with traits; a number alone is a scalar, with 64 a
 * list of it, with 128 a map. Numbers are of one kind there, and strings with values are only told
 * by the declarations.
 */
final class SdkReader {

    private static final int LIST = 64;
    private static final int MAP = 128;
    private static final int TOKEN_BIT = 4;
    private static final int PAYLOAD_BIT = 16;

    private final Map<String, Js> variables;
    private final Declarations declarations;
    private final NumberKinds numbers;
    private final Set<String> needed;
    private final SortedMap<String, Type> types = new TreeMap<>();

    /**
     * Reads from these variables, with what is declared of them.
     *
     * @param needed the members that have to be given whatever the schemas say
     */
    SdkReader(
            Map<String, Js> variables,
            Declarations declarations,
            NumberKinds numbers,
            Set<String> needed) {
        this.needed = Set.copyOf(needed);
        this.variables = variables;
        this.declarations = declarations;
        this.numbers = numbers;
    }

    /**
     * The operations by name.
     *
     * @param deprecated the names of those that are deprecated
     * @param pages the pages by the operation's name
     */
    SortedMap<String, Operation> operations(Set<String> deprecated, Map<String, Page> pages) {
        var operations = new TreeMap<String, Operation>();
        for (var variable : variables.values()) {
            if (variable instanceof Js.Array schema && isA(schema, 9)) {
                var name = text(schema.at(2));
                var page = Optional.ofNullable(pages.get(name));
                var marks = marks(schema);
                if (deprecated.contains(name)) {
                    marks.add(Mark.DEPRECATED);
                }
                operations.put(name, new Operation(name, input(schema.at(4)), marks, page));
            }
        }
        return operations;
    }

    /** The types that the operations refer to; to be asked after them. */
    SortedMap<String, Type> types() {
        return types;
    }

    private String input(Js use) {
        return resolve(use) instanceof Js.Array schema ? structure(schema) : "";
    }

    private EnumSet<Mark> marks(Js.Array operation) {
        var marks = EnumSet.noneOf(Mark.class);
        if (hasEvents(resolve(operation.at(4)))) {
            marks.add(Mark.SENDS_EVENTS);
        }
        var output = resolve(operation.at(5));
        if (hasEvents(output)) {
            marks.add(Mark.RECEIVES_EVENTS);
        }
        if (streams(output)) {
            marks.add(Mark.STREAMS);
        }
        return marks;
    }

    private boolean hasEvents(Js structure) {
        for (var use : uses(structure)) {
            if (target(use) instanceof Js.Array schema
                    && isA(schema, 4)
                    && schema.at(3) instanceof Js.Properties(var traits)
                    && traits.containsKey("streaming")) {
                return true;
            }
        }
        return false;
    }

    private boolean streams(Js structure) {
        for (var use : uses(structure)) {
            if (use instanceof Js.Array array && isPayload(array.at(1))) {
                return isBlob(target(use));
            }
        }
        return false;
    }

    private static boolean isPayload(Js traits) {
        return switch (traits) {
            case Js.Whole(int bits) -> (bits & PAYLOAD_BIT) != 0;
            case Js.Properties(var values) -> values.containsKey("httpPayload");
            default -> false;
        };
    }

    private static boolean isBlob(Js schema) {
        return switch (schema) {
            case Js.Whole(int code) -> code == 21 || code == 42;
            case Js.Array array -> isA(array, 0) && isBlob(array.at(4));
            default -> false;
        };
    }

    private static List<Js> uses(Js structure) {
        return structure instanceof Js.Array schema && schema.at(5) instanceof Js.Array(var uses)
                ? uses
                : List.of();
    }

    private static boolean isA(Js.Array schema, int form) {
        return schema.at(0) instanceof Js.Whole(int number)
                && number == form
                && schema.at(2) instanceof Js.Text;
    }

    private Js resolve(Js use) {
        return use instanceof Js.Name(var name)
                ? variables.getOrDefault(name, new Js.Whole(0))
                : use;
    }

    /** The schema that a member or an element is of: alone, or the first of two with its traits. */
    private Js target(Js use) {
        var schema = resolve(use);
        return schema instanceof Js.Array array && !(array.at(2) instanceof Js.Text)
                ? resolve(array.at(0))
                : schema;
    }

    private String structure(Js.Array schema) {
        var owner = text(schema.at(2));
        var name = Kind.isName(owner) ? owner + "_" : owner;
        if (types.containsKey(name)) {
            return name;
        }
        var union = isA(schema, 4);
        types.put(name, new Type.Structure(List.of(), union, false));
        var required = schema.at(6) instanceof Js.Whole(int count) ? count : 0;
        var fields = new ArrayList<Field>();
        var names = ((Js.Array) schema.at(4)).items();
        for (var i = 0; i < names.size(); i++) {
            var member = text(names.get(i));
            var mustBe = i < required || needed.contains(member);
            fields.add(field(owner, member, uses(schema).get(i), mustBe));
        }
        types.put(name, new Type.Structure(fields, union, declarations.isDeprecated(owner)));
        return name;
    }

    private Field field(String owner, String name, Js use, boolean required) {
        var deprecated = declarations.isDeprecated(owner + "." + name);
        var type = reference(use, declarations.type(owner, name), name);
        return new Field(name, required, isToken(use), deprecated, type);
    }

    private static boolean isToken(Js use) {
        if (!(use instanceof Js.Array array) || array.at(2) instanceof Js.Text) {
            return false;
        }
        return switch (array.at(1)) {
            case Js.Whole(int bits) -> (bits & TOKEN_BIT) != 0;
            case Js.Properties(var traits) -> traits.containsKey("idempotencyToken");
            default -> false;
        };
    }

    private String reference(Js use, String declared, String member) {
        return switch (target(use)) {
            case Js.Whole(int code) -> code(code, declared, member);
            case Js.Array schema -> defined(schema, declared, member);
            case Js.Text _, Js.Name _, Js.Properties _ -> Kind.STRING.text();
        };
    }

    private String code(int code, String declared, String member) {
        if ((code & LIST) != 0) {
            return list(scalar(code & ~LIST, Declarations.element(declared), member));
        }
        if ((code & MAP) != 0) {
            return map(
                    string(Declarations.key(declared)),
                    scalar(code & ~MAP, Declarations.value(declared), member));
        }
        return scalar(code, declared, member);
    }

    private String scalar(int code, String declared, String member) {
        return switch (code) {
            case 0 -> string(declared);
            case 1 -> numbers.of(member).text();
            case 2 -> Kind.BOOLEAN.text();
            case 4, 5, 6, 7 -> Kind.TIMESTAMP.text();
            case 15 -> Kind.DOCUMENT.text();
            case 17 -> Kind.LONG.text();
            case 19 -> Kind.DOUBLE.text();
            case 21 -> Kind.BLOB.text();
            case 42 -> Kind.STREAM.text();
            default -> throw new IllegalArgumentException("a schema of the number " + code);
        };
    }

    private String string(String declared) {
        var values = declarations.values(declared);
        if (values.isEmpty()) {
            return Kind.STRING.text();
        }
        var name = Kind.isName(declared) ? declared + "_" : declared;
        types.put(name, new Type.Scalar(Kind.STRING, Limits.NONE, values, "", false));
        return name;
    }

    private String defined(Js.Array schema, String declared, String member) {
        if (isA(schema, 0)) {
            return reference(schema.at(4), declared, member);
        }
        if (!isA(schema, 1) && !isA(schema, 2)) {
            return structure(schema);
        }
        var name = text(schema.at(2));
        var parts = isA(schema, 1) ? List.of(schema.at(4)) : List.of(schema.at(4), schema.at(5));
        if (parts.stream().allMatch(part -> target(part) instanceof Js.Whole)) {
            return ofScalars(parts, declared, member);
        }
        var known = Kind.isName(name) ? name + "_" : name;
        if (types.containsKey(known)) {
            return known;
        }
        // Its place is taken first: it may hold itself.
        types.put(known, new Type.Sequence(Kind.STRING.text(), Limits.NONE, false));
        types.put(known, holder(parts, declared, member));
        return known;
    }

    private Type holder(List<Js> parts, String declared, String member) {
        if (parts.size() == 1) {
            var element = reference(parts.getFirst(), Declarations.element(declared), member);
            return new Type.Sequence(element, Limits.NONE, false);
        }
        return new Type.Mapping(
                reference(parts.getFirst(), Declarations.key(declared), member),
                reference(parts.getLast(), Declarations.value(declared), member),
                Limits.NONE,
                false);
    }

    private String ofScalars(List<Js> parts, String declared, String member) {
        if (parts.size() == 1) {
            return list(reference(parts.getFirst(), Declarations.element(declared), member));
        }
        return map(
                reference(parts.getFirst(), Declarations.key(declared), member),
                reference(parts.getLast(), Declarations.value(declared), member));
    }

    private String list(String element) {
        var name = "[" + element + "]";
        types.put(name, new Type.Sequence(element, Limits.NONE, false));
        return name;
    }

    private String map(String key, String value) {
        var name = "{" + key + ":" + value + "}";
        types.put(name, new Type.Mapping(key, value, Limits.NONE, false));
        return name;
    }

    private static String text(Js value) {
        if (value instanceof Js.Text(var text)) {
            return text;
        }
        throw new IllegalArgumentException("a schema whose name is " + value);
    }
}
