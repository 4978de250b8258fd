package dev.gongbu.model.generate;

import dev.gongbu.model.generate.Type.Field;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a service as {@code completions/model/FORMAT.md} says. */
final class ModelText {

    private final Service service;
    private final Set<String> cyclic;
    private final Map<String, String> definitions = new TreeMap<>();

    private ModelText(Service service) {
        this.service = service;
        cyclic = cyclic(service.types());
    }

    /** The whole file. */
    static String of(Service service) {
        return new ModelText(service).text();
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add(line("service", service.id(), service.version(), service.title()));
        for (var operation : service.operations().values()) {
            lines.add(operation(operation));
        }
        service.waiters().forEach((name, awaited) -> lines.add(line("waiter", name, awaited)));
        definitions.forEach((name, definition) -> lines.add(line("type", name, definition)));
        return String.join("\n", lines) + "\n";
    }

    private String operation(Operation operation) {
        var words = new ArrayList<String>();
        words.add("operation");
        words.add(operation.name());
        for (var mark : operation.sortedMarks()) {
            words.add(mark.text());
        }
        operation.page().ifPresent(page -> words.add(page.text()));
        if (service.types().get(operation.input()) instanceof Type.Structure input) {
            input.fields().forEach(field -> words.add(member(field)));
        }
        return String.join(" ", words);
    }

    private String member(Field field) {
        var deprecated = field.deprecated() || isDeprecated(field.type());
        return field.name()
                + (field.required() ? "!" : "")
                + (field.token() ? "~" : "")
                + (deprecated ? "^" : "")
                + ":"
                + reference(field.type());
    }

    private boolean isDeprecated(String name) {
        var type = service.types().get(name);
        return type != null && type.deprecated();
    }

    private String reference(String name) {
        var type = service.types().get(name);
        if (type == null) {
            if (Type.Kind.isName(name)) {
                return name;
            }
            throw new IllegalStateException(service.id() + " has no type " + name);
        }
        if (cyclic.contains(name)) {
            return named(name, type);
        }
        return switch (type) {
            case Type.Scalar scalar when scalar.isPlain() -> scalar.kind().text();
            case Type.Sequence(var element, var limits, var _) when limits.isNone() ->
                    "[" + reference(element) + "]";
            case Type.Mapping(var key, var value, var limits, var _) when limits.isNone() ->
                    "{" + reference(key) + ":" + reference(value) + "}";
            default -> named(name, type);
        };
    }

    private String named(String name, Type type) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, "");
            definitions.put(name, definition(type));
        }
        return name;
    }

    private String definition(Type type) {
        return switch (type) {
            case Type.Structure(var fields, var union, var _) -> {
                var words = new ArrayList<String>();
                words.add("structure");
                if (union) {
                    words.add("@union");
                }
                fields.forEach(field -> words.add(member(field)));
                yield String.join(" ", words);
            }
            case Type.Sequence(var element, var limits, var _) ->
                    line("list", reference(element), limits.text());
            case Type.Mapping(var key, var value, var limits, var _) ->
                    line("map", reference(key), reference(value), limits.text());
            case Type.Scalar scalar ->
                    line(
                            scalar.kind().text(),
                            scalar.limits().text(),
                            values(scalar.values()),
                            pattern(scalar.pattern()));
        };
    }

    private static String values(List<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        var escaped = new ArrayList<String>();
        for (var value : values) {
            escaped.add(
                    value.isEmpty()
                            ? "\\e"
                            : escape(value).replace(" ", "\\s").replace("|", "\\p"));
        }
        return "values " + String.join("|", escaped);
    }

    private static String pattern(String pattern) {
        return pattern.isEmpty() ? "" : "pattern " + escape(pattern);
    }

    /**
     * Characters that would end a line or cannot be seen become {@code \n} or {@code \}{@code
     * uXXXX}.
     */
    private static String escape(String text) {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (isUnseen(c)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    private static String line(String... words) {
        var filled = new ArrayList<String>();
        for (var word : words) {
            if (!word.isEmpty()) {
                filled.add(word);
            }
        }
        return String.join(" ", filled);
    }

    /**
     * The lists and maps that hold themselves with no structure between: they cannot be spelt out.
     */
    private static Set<String> cyclic(Map<String, Type> types) {
        var cyclic = new HashSet<String>();
        for (var name : types.keySet()) {
            if (reaches(name, name, types, new HashSet<>())) {
                cyclic.add(name);
            }
        }
        return cyclic;
    }

    private static boolean reaches(
            String from, String wanted, Map<String, Type> types, Set<String> seen) {
        for (var part : parts(types.get(from))) {
            if (part.equals(wanted) || (seen.add(part) && reaches(part, wanted, types, seen))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parts(@Nullable Type type) {
        return switch (type) {
            case Type.Sequence list -> List.of(list.element());
            case Type.Mapping map -> List.of(map.key(), map.value());
            case null, default -> List.of();
        };
    }
}
