package dev.gongbu.model.generate;

import dev.gongbu.model.generate.Operation.Mark;
import dev.gongbu.model.generate.Operation.Page;
import dev.gongbu.model.generate.Type.Field;
import dev.gongbu.model.generate.Type.Kind;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the JSON in which AWS describes its APIs to its older SDKs ("C2J"): with all shapes named,
 * as botocore and the SDK for Java 1 have them, and with shapes written where they are used, as the
 * SDK for JavaScript 2 has them.
 */
final class C2jReader {

    private final JsonNode model;
    private final SortedMap<String, Type> types = new TreeMap<>();

    private C2jReader(JsonNode model) {
        this.model = model;
    }

    /**
     * The API of a service.
     *
     * @param id the service's name
     * @param pages the operations that have pages; a missing node where nothing is known
     * @param waiters the waiters; a missing node where nothing is known
     */
    static Service read(String id, JsonNode model, JsonNode pages, JsonNode waiters) {
        return new C2jReader(model).service(id, pages.path("pagination"), waiters.path("waiters"));
    }

    private Service service(String id, JsonNode pages, JsonNode waiters) {
        for (var shape : model.path("shapes").properties()) {
            define(nameOf(shape.getKey()), shape.getValue());
        }
        var operations = new TreeMap<String, Operation>();
        for (var entry : model.path("operations").properties()) {
            var operation = operation(entry.getKey(), entry.getValue());
            var page = page(pages.path(entry.getKey()));
            operations.put(entry.getKey(), page.map(operation::withPage).orElse(operation));
        }
        var awaited = new TreeMap<String, String>();
        for (var waiter : waiters.properties()) {
            awaited.put(waiter.getKey(), waiter.getValue().path("operation").asString());
        }
        var metadata = model.path("metadata");
        return new Service(
                id,
                metadata.path("serviceId").asString(""),
                metadata.path("apiVersion").asString(),
                metadata.path("serviceFullName").asString(),
                operations,
                types,
                awaited);
    }

    private Operation operation(String name, JsonNode node) {
        var marks = EnumSet.noneOf(Mark.class);
        if (node.path("deprecated").asBoolean(false)) {
            marks.add(Mark.DEPRECATED);
        }
        if (node.path("authtype").asString("").equals("none") || allowsNoAuth(node.path("auth"))) {
            marks.add(Mark.NOAUTH);
        }
        var output = resolve(node.path("output"));
        if (payload(output).path("type").asString("").equals("blob")) {
            marks.add(Mark.STREAMS);
        }
        if (hasEvents(output)) {
            marks.add(Mark.RECEIVES_EVENTS);
        }
        if (hasEvents(resolve(node.path("input")))) {
            marks.add(Mark.SENDS_EVENTS);
        }
        var input = node.has("input") ? reference(node.path("input"), name + "Request") : "";
        return new Operation(name, input, marks, Optional.empty());
    }

    private static boolean allowsNoAuth(JsonNode schemes) {
        for (var scheme : schemes) {
            if (scheme.asString().equals("smithy.api#noAuth")) {
                return true;
            }
        }
        return false;
    }

    /** The member that is the whole body, where one is. */
    private JsonNode payload(JsonNode structure) {
        var member = structure.path("payload").asString("");
        return resolve(structure.path("members").path(member));
    }

    private boolean hasEvents(JsonNode structure) {
        for (var member : structure.path("members")) {
            if (member.path("eventstream").asBoolean(false)
                    || resolve(member).path("eventstream").asBoolean(false)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode resolve(JsonNode use) {
        var shape = use.path("shape").asString("");
        return shape.isEmpty() ? use : model.path("shapes").path(shape);
    }

    private static Optional<Page> page(JsonNode node) {
        var tokens = new ArrayList<String>();
        var input = node.path("input_token");
        if (input.isString()) {
            tokens.add(input.asString());
        }
        for (var token : input) {
            tokens.add(token.asString());
        }
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Page(tokens, node.path("limit_key").asString("")));
    }

    /** The name of the type that is used here; where it is written here it gets {@code hint}. */
    private String reference(JsonNode use, String hint) {
        var shape = use.path("shape").asString("");
        if (!shape.isEmpty()) {
            return nameOf(shape);
        }
        if (isPlainText(use)) {
            return Kind.STRING.text();
        }
        var name = free(hint);
        define(name, use);
        return name;
    }

    private static boolean isPlainText(JsonNode use) {
        return use.path("type").asString("string").equals("string") && !use.has("enum");
    }

    private String free(String hint) {
        var name = nameOf(hint);
        while (types.containsKey(name) || model.path("shapes").has(name)) {
            name += "_";
        }
        return name;
    }

    private static String nameOf(String shape) {
        return Kind.isName(shape) ? shape + "_" : shape;
    }

    private void define(String name, JsonNode shape) {
        // Its place is taken before its parts are named.
        types.put(name, new Type.Structure(List.of(), false, false));
        types.put(name, type(name, shape));
    }

    private Type type(String name, JsonNode shape) {
        var deprecated = shape.path("deprecated").asBoolean(false);
        var length =
                Limits.ofLength(shape.path("min").asString(""), shape.path("max").asString(""));
        return switch (shape.path("type").asString("string")) {
            case "structure" -> structure(name, shape, deprecated);
            case "list" ->
                    new Type.Sequence(
                            reference(shape.path("member"), name + "Item"), length, deprecated);
            case "map" ->
                    new Type.Mapping(
                            reference(shape.path("key"), name + "Key"),
                            reference(shape.path("value"), name + "Value"),
                            length,
                            deprecated);
            case String scalar -> scalar(scalar, shape, length, deprecated);
        };
    }

    private Type structure(String name, JsonNode shape, boolean deprecated) {
        if (shape.path("document").asBoolean(false)) {
            return plain(Kind.DOCUMENT, deprecated);
        }
        var required = texts(shape.path("required"));
        var fields = new ArrayList<Field>();
        for (var member : shape.path("members").properties()) {
            fields.add(field(name, member, required));
        }
        return new Type.Structure(fields, shape.path("union").asBoolean(false), deprecated);
    }

    private Field field(String owner, Map.Entry<String, JsonNode> member, Set<String> required) {
        var use = member.getValue();
        return new Field(
                member.getKey(),
                required.contains(member.getKey()),
                use.path("idempotencyToken").asBoolean(false),
                use.path("deprecated").asBoolean(false),
                fieldType(owner, member.getKey(), use));
    }

    private String fieldType(String owner, String member, JsonNode use) {
        // Elsewhere than in a header it is sent, and checked, as any string.
        if (use.path("jsonvalue").asBoolean(false)
                && use.path("location").asString("").equals("header")) {
            return Kind.JSON.text();
        }
        var shape = resolve(use);
        if (use.path("streaming").asBoolean(false)
                && shape.path("type").asString("").equals("blob")) {
            return Kind.STREAM.text();
        }
        return reference(use, owner + capital(member));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Type scalar(String type, JsonNode shape, Limits length, boolean deprecated) {
        var min = shape.path("min").asString("");
        var max = shape.path("max").asString("");
        return switch (type) {
            case "string", "character" ->
                    new Type.Scalar(
                            Kind.STRING,
                            length,
                            List.copyOf(new LinkedHashSet<>(list(shape.path("enum")))),
                            shape.path("pattern").asString(""),
                            deprecated);
            case "byte", "short", "integer" ->
                    number(Kind.INTEGER, Limits.ofValue(min, max), deprecated);
            case "long", "bigInteger" -> number(Kind.LONG, Limits.ofValue(min, max), deprecated);
            case "float" -> number(Kind.FLOAT, Limits.ofValue(min, max), deprecated);
            case "double", "bigDecimal" ->
                    number(Kind.DOUBLE, Limits.ofValue(min, max), deprecated);
            case "boolean" -> plain(Kind.BOOLEAN, deprecated);
            case "timestamp" -> plain(Kind.TIMESTAMP, deprecated);
            case "blob" ->
                    number(
                            shape.path("streaming").asBoolean(false) ? Kind.STREAM : Kind.BLOB,
                            length,
                            deprecated);
            default -> throw new IllegalArgumentException("a type called " + type);
        };
    }

    private static Type plain(Kind kind, boolean deprecated) {
        return number(kind, Limits.NONE, deprecated);
    }

    private static Type number(Kind kind, Limits limits, boolean deprecated) {
        return new Type.Scalar(kind, limits, List.of(), "", deprecated);
    }

    private static Set<String> texts(JsonNode array) {
        return new HashSet<>(list(array));
    }

    private static List<String> list(JsonNode array) {
        var texts = new ArrayList<String>();
        for (var text : array) {
            texts.add(text.asString());
        }
        return texts;
    }
}
