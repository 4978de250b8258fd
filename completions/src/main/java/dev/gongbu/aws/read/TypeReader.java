package dev.gongbu.aws.read;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.read.ApiModel.ApiMember;
import dev.gongbu.value.Problems;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the lines of an API say of members and types. */
final class TypeReader {

    /** What stands for a definition that cannot be read. */
    private static final ApiModel.Type BROKEN = new ApiModel.Type.Scalar(new Shape.Document());

    private final Problems problems;

    /** Each name of a type, and the line on which it was first used. */
    private final Map<String, Integer> used = new LinkedHashMap<>();

    TypeReader(Problems problems) {
        this.problems = problems;
    }

    List<ApiMember> members(String[] words, int from, int line) {
        var members = new ArrayList<ApiMember>();
        for (int i = from; i < words.length; i++) {
            member(words[i], line, members);
        }
        return members;
    }

    private void member(String word, int line, List<ApiMember> members) {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            problems.problem(line, "has '" + word + "', which is no member");
            return;
        }
        var name = word.substring(0, colon);
        boolean deprecated = name.endsWith("^");
        name = deprecated ? name.substring(0, name.length() - 1) : name;
        boolean token = name.endsWith("~");
        name = token ? name.substring(0, name.length() - 1) : name;
        boolean required = name.endsWith("!");
        name = required ? name.substring(0, name.length() - 1) : name;
        members.add(
                new ApiMember(
                        name, required, token, deprecated, use(word.substring(colon + 1), line)));
    }

    private String use(String reference, int line) {
        if (Reference.isWellFormed(reference)) {
            for (var name : Reference.names(reference)) {
                used.putIfAbsent(name, line);
            }
            return reference;
        }
        problems.problem(line, "has '" + reference + "', which names no type");
        return "document";
    }

    /** Tells which names were used that are neither built in nor among {@code known}. */
    void checkReferences(Set<String> known) {
        for (var entry : used.entrySet()) {
            if (!known.contains(entry.getKey()) && !Reference.isBuiltIn(entry.getKey())) {
                problems.problem(
                        entry.getValue(), "uses the unknown type '" + entry.getKey() + "'");
            }
        }
    }

    ApiModel.Type type(String definition, int line) {
        var words = definition.split(" ", -1);
        return switch (words[0]) {
            case "structure" -> {
                boolean union = words.length > 1 && words[1].equals("@union");
                yield new ApiModel.Type.Structure(members(words, union ? 2 : 1, line), union);
            }
            case "list" -> words.length < 2 ? broken(definition, line) : list(words, line);
            case "map" -> words.length < 3 ? broken(definition, line) : map(words, line);
            case "string" -> string(definition, line);
            case "integer", "long", "float", "double", "blob", "stream" -> scalar(words, line);
            default -> broken(definition, line);
        };
    }

    private ApiModel.Type list(String[] words, int line) {
        return new ApiModel.Type.Sequence(use(words[1], line), bounds(words, 2, line));
    }

    private ApiModel.Type map(String[] words, int line) {
        return new ApiModel.Type.Mapping(
                use(words[1], line), use(words[2], line), bounds(words, 3, line));
    }

    private ApiModel.Type scalar(String[] words, int line) {
        return new ApiModel.Type.Scalar(Reference.builtIn(words[0], bounds(words, 1, line)));
    }

    private ApiModel.Type string(String definition, int line) {
        var rest = definition.substring("string".length()).stripLeading();
        var pattern = "";
        int at = (" " + rest).indexOf(" pattern ");
        if (at >= 0) {
            pattern = Escapes.undo(rest.substring(at + "pattern ".length()));
            rest = rest.substring(0, at).stripTrailing();
        }
        var values = List.<String>of();
        at = (" " + rest).indexOf(" values ");
        if (at >= 0) {
            values = values(rest.substring(at + "values ".length()));
            rest = rest.substring(0, at).stripTrailing();
        }
        var bounds = rest.isEmpty() ? Bounds.NONE : bounds(rest, line);
        return new ApiModel.Type.Scalar(new Shape.Text(bounds, values, pattern));
    }

    private static List<String> values(String text) {
        var values = new ArrayList<String>();
        for (var value : text.split("\\|", -1)) {
            values.add(Escapes.undo(value));
        }
        return values;
    }

    private Bounds bounds(String[] words, int at, int line) {
        if (words.length > at + 1) {
            problems.problem(line, "has '" + words[at + 1] + "' after what it could hold");
        }
        return words.length > at ? bounds(words[at], line) : Bounds.NONE;
    }

    /** Fractions become the whole numbers outside of them: the model keeps no finer ones. */
    private Bounds bounds(String text, int line) {
        int dots = text.indexOf("..");
        if (dots < 0 || text.length() == 2) {
            problems.problem(line, "has '" + text + "', which is no bounds such as 1..64");
            return Bounds.NONE;
        }
        var min = text.substring(0, dots);
        var max = text.substring(dots + 2);
        return new Bounds(
                min.isEmpty() ? Long.MIN_VALUE : number(min, RoundingMode.FLOOR, line),
                max.isEmpty() ? Long.MAX_VALUE : number(max, RoundingMode.CEILING, line));
    }

    private long number(String text, RoundingMode rounding, int line) {
        try {
            return new BigDecimal(text).setScale(0, rounding).longValueExact();
        } catch (NumberFormatException _) {
            problems.problem(line, "has '" + text + "', which is no number");
        } catch (ArithmeticException _) {
            problems.problem(line, "has '" + text + "', which does not fit 64 bits");
        }
        return 0;
    }

    private ApiModel.Type broken(String definition, int line) {
        problems.problem(line, "has '" + definition + "', which defines no type");
        return BROKEN;
    }
}
