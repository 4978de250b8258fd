package dev.gongbu.exercise.read;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.gongbu.exercise.Kind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The JSON Schema of packs, {@code docs/json/pack.schema.json}. */
final class PackSchema {

    private static final String ID = "https://gongbu.dev/json/pack.schema.json";

    private final Schema schema;
    private final JsonNode text;

    private PackSchema(Schema schema, JsonNode text) {
        this.schema = schema;
        this.text = text;
    }

    /** What a learner's own pack has to be. */
    static PackSchema own() {
        return at(ID);
    }

    /** What a pack of the project has to be. */
    static PackSchema project() {
        return at(ID + "#/$defs/project");
    }

    private static PackSchema at(String location) {
        var text = resource();
        var registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(ID, text)));
        return new PackSchema(
                registry.getSchema(SchemaLocation.of(location)),
                JsonMapper.shared().readTree(text));
    }

    private static String resource() {
        try (var in = PackSchema.class.getResourceAsStream("pack.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file pack.schema.json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document violates. */
    List<Violation> violations(JsonNode document) {
        var found = new ArrayList<Violation>();
        for (var error : schema.validate(document)) {
            if (!isEcho(error, document)) {
                found.add(violation(error));
            }
        }
        return found;
    }

    /**
     * Whether a key is told as unknown only since what it belongs to has another fault: a schema
     * that fails has evaluated nothing.
     */
    private boolean isEcho(Error error, JsonNode document) {
        if (!error.getKeyword().equals("unevaluatedProperties")) {
            return false;
        }
        var exercise = document.at(error.getInstanceLocation().toString());
        var kind = exercise.path("kind").asString("");
        return Kind.of(kind) == null || keys(kind).contains(error.getProperty());
    }

    private Violation violation(Error error) {
        var location = error.getSchemaLocation().getFragment().toString();
        var around = location.substring(0, Math.max(0, location.lastIndexOf('/')));
        var meant = text.at(around).path("description").asString("");
        return new Violation(
                error.getInstanceLocation().toString(),
                error.getKeyword(),
                error.getProperty() == null ? "" : error.getProperty(),
                error.getSchemaNode(),
                meant);
    }

    /** The keys that an exercise of a kind may have. */
    List<String> keys(String kind) {
        var exercise = text.at("/$defs/exercise");
        var keys = new ArrayList<>(exercise.path("properties").propertyNames());
        for (var branch : exercise.path("allOf")) {
            var wanted = branch.at("/if/properties/kind/const").asString("");
            if (wanted.equals(kind)) {
                keys.addAll(branch.at("/then/properties").propertyNames());
            }
        }
        return keys;
    }

    /** The keys of whatever the schema has at an instance that is no exercise. */
    List<String> keysOfPack() {
        var keys = new ArrayList<>(text.path("properties").propertyNames());
        keys.addAll(text.at("/properties/pack/properties").propertyNames());
        return keys;
    }

    /**
     * A place where a document is not as the schema has it.
     *
     * @param pointer the JSON pointer of the value
     * @param keyword of the schema that it violates
     * @param key the key that is missing or unknown, or empty
     * @param limit what the keyword demands
     * @param meant what the schema says that the value is, or empty
     */
    record Violation(String pointer, String keyword, String key, JsonNode limit, String meant) {

        /** Where it stands: a key that is too many by itself. */
        String place() {
            return keyword.endsWith("Properties") ? pointer + "/" + key : pointer;
        }
    }
}
