package dev.gongbu.exercise.read;

import dev.gongbu.value.Problems;
import dev.gongbu.value.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A pack's values in the form that a JSON Schema is held against, each with its line. */
final class PackDocument {

    /** What YAML 1.1 takes for truth, nothing, numbers, times and days; version 1.2 does not. */
    private static final Pattern MISREAD =
            Pattern.compile(
                    "(?i)y|n|yes|no|on|off|true|false|null|~|[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+"
                            + "|\\d[\\d_]*(:[0-5]?\\d)*(\\.\\d*)?(e[-+]?\\d+)?|\\.\\d+|\\.inf)|\\.nan"
                            + "|\\d{4}-\\d\\d?-\\d\\d?");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();
    private final Problems problems;
    private final JsonNode root;

    private PackDocument(Problems problems, Value value) {
        this.problems = problems;
        this.root = node("", value);
    }

    /**
     * The document of a value.
     *
     * @param problems is told of texts that have to be quoted
     */
    static PackDocument of(Problems problems, Value value) {
        return new PackDocument(problems, value);
    }

    JsonNode root() {
        return root;
    }

    /** The line of the value that a JSON pointer leads to, or of what is around it. */
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** The number or truth value as it is typed, or an empty text. */
    String bare(String pointer) {
        return bare.getOrDefault(pointer, "");
    }

    /** The lines of all values below a pointer, by what follows it. */
    Map<String, Integer> linesBelow(String pointer) {
        var below = new HashMap<String, Integer>();
        below.put("", line(pointer));
        for (var entry : lines.entrySet()) {
            if (entry.getKey().startsWith(pointer + "/")) {
                below.put(entry.getKey().substring(pointer.length() + 1), entry.getValue());
            }
        }
        return below;
    }

    private JsonNode node(String pointer, Value value) {
        lines.put(pointer, value.line());
        return switch (value) {
            case Value.Text text -> text(text);
            case Value.Bare plain -> bare(pointer, plain);
            case Value.Nothing _ -> nodes.nullNode();
            case Value.Items items -> {
                var array = nodes.arrayNode();
                for (int i = 0; i < items.values().size(); i++) {
                    array.add(node(pointer + "/" + i, items.values().get(i)));
                }
                yield array;
            }
            case Value.Entries entries -> {
                var object = nodes.objectNode();
                for (var entry : entries.values().entrySet()) {
                    object.set(
                            entry.getKey(),
                            node(pointer + "/" + escaped(entry.getKey()), entry.getValue()));
                }
                yield object;
            }
        };
    }

    private JsonNode text(Value.Text text) {
        if (text.isPlain() && MISREAD.matcher(text.text()).matches()) {
            problems.problem(
                    text.line(),
                    "holds "
                            + text.text()
                            + ", which YAML may read as something else; write it in quotes: \""
                            + text.text()
                            + "\"");
        }
        return nodes.stringNode(text.text());
    }

    private JsonNode bare(String pointer, Value.Bare plain) {
        bare.put(pointer, plain.text());
        if (plain.text().equals("true") || plain.text().equals("false")) {
            return nodes.booleanNode(plain.text().equals("true"));
        }
        if (!NUMBER.matcher(plain.text()).matches()) {
            return text(new Value.Text(plain.line(), plain.text(), true));
        }
        return plain.text().contains(".")
                ? nodes.numberNode(new BigDecimal(plain.text()))
                : nodes.numberNode(Long.parseLong(plain.text()));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
