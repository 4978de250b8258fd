package dev.gongbu.exercise.read;

import dev.gongbu.exercise.read.PackSchema.Violation;
import dev.gongbu.korean.Nearest;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says in an author's words what a schema says in its own. */
final class ViolationSentence {

    private static final Pattern EXERCISE = Pattern.compile("/exercises/(\\d+)(/.*)?");
    private static final int MOST_SHOWN = 40;

    private final PackDocument document;
    private final PackSchema schema;

    ViolationSentence(PackDocument document, PackSchema schema) {
        this.document = document;
        this.schema = schema;
    }

    /** One sentence whose subject is the file. */
    String of(Violation violation) {
        var value = document.root().at(violation.pointer());
        var what = subject(violation.pointer());
        var limit = violation.limit();
        return switch (violation.keyword()) {
            case "required" -> what + "lacks the key '" + violation.key() + "'";
            case "unevaluatedProperties", "additionalProperties" -> what + unknownKey(violation);
            case "false" -> what + "does not belong here";
            case "type" -> what + "should be " + type(limit.asString("")) + found(violation);
            case "enum" -> what + "should be one of " + words(limit) + found(violation);
            case "const", "pattern" -> what + "should be " + meant(violation) + found(violation);
            case "propertyNames" ->
                    what + "has the key '" + violation.key() + "', should be " + meant(violation);
            case "minItems" -> what + "should hold at least " + limit + ", holds " + value.size();
            case "maxItems" -> what + "should hold at most " + limit + ", holds " + value.size();
            case "minProperties" -> what + "is empty";
            case "uniqueItems" -> what + "says the same twice";
            case "minLength" -> what + "is empty";
            case "maxLength" ->
                    what
                            + "has "
                            + length(value)
                            + " characters, should have "
                            + limit
                            + " at most";
            case "minimum" -> what + "should be " + limit + " or more" + found(violation);
            case "maximum" -> what + "should be " + limit + " at most" + found(violation);
            case "exclusiveMinimum" -> what + "should be above " + limit + found(violation);
            case "dependentRequired" -> what + "has '" + violation.key() + "' without 'option'";
            default -> what + "breaks the rule '" + violation.keyword() + "' of the schema";
        };
    }

    /** {@code sqs.dlq.name: hints #2 } */
    private String subject(String pointer) {
        var exercise = EXERCISE.matcher(pointer);
        if (!exercise.matches()) {
            var path = path(pointer);
            return path.isEmpty() ? "" : path + " ";
        }
        var number = exercise.group(1);
        var id = document.root().at("/exercises/" + number + "/id").asString("");
        var path = path(exercise.group(2) == null ? "" : exercise.group(2));
        var name = id.isEmpty() ? "exercise #" + (Integer.parseInt(number) + 1) : id;
        return name + ": " + (path.isEmpty() ? "" : path + " ");
    }

    private static String path(String pointer) {
        var path = new StringBuilder();
        for (var step : pointer.split("/", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            if (step.chars().allMatch(Character::isDigit)) {
                path.append(" #").append(Integer.parseInt(step) + 1);
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.replace("~1", "/"));
            }
        }
        return path.isEmpty() ? "" : "'" + path + "'";
    }

    private String unknownKey(Violation violation) {
        var known = known(violation);
        var nearest = Nearest.of(violation.key(), known);
        var hint = nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?";
        return "has the unknown key '" + violation.key() + "'" + hint;
    }

    private List<String> known(Violation violation) {
        var exercise = EXERCISE.matcher(violation.pointer());
        if (!exercise.matches()) {
            return schema.keysOfPack();
        }
        var kind = document.root().at("/exercises/" + exercise.group(1) + "/kind").asString("");
        return exercise.group(2) == null ? schema.keys(kind) : List.of();
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "a text in quotes";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "keys and values";
        };
    }

    /** What stands there instead, as it is typed. */
    private String found(Violation violation) {
        var value = document.root().at(violation.pointer());
        var bare = document.bare(violation.pointer());
        if (!bare.isEmpty()) {
            return violation.keyword().equals("type") && !violation.limit().asString("").isEmpty()
                    ? ", YAML reads " + bare + " as " + (value.isNumber() ? "a number" : "a truth")
                    : ", is " + bare;
        }
        if (value.isString()) {
            return ", is '" + shortened(value.asString()) + "'";
        }
        if (value.isNull()) {
            return ", is empty";
        }
        return value.isArray() ? ", is a list" : ", is keys and values";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    private static int length(JsonNode value) {
        var text = value.asString("");
        return text.codePointCount(0, text.length());
    }

    private static String words(JsonNode limit) {
        var words = new ArrayList<String>();
        for (var word : limit) {
            words.add(word.asString());
        }
        return String.join(", ", words);
    }

    private static String meant(Violation violation) {
        return violation.meant().isEmpty() ? violation.limit().toString() : violation.meant();
    }
}
