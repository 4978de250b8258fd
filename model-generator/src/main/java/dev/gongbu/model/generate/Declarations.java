package dev.gongbu.model.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the type declarations of the SDK for JavaScript 3 say and its schemas do not: which values a
 * string may have, and what is deprecated.
 */
final class Declarations {

    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:export )?(?:declare )?(interface|namespace|const) ([\\w$]+)[ :].*\\{");
    private static final Pattern MEMBER =
            Pattern.compile("(?:readonly )?\"?([^\"?:]+)\"?\\??: (.+);");
    private static final Pattern RECORD = Pattern.compile("(?:Partial<)?Record<([^,]+), (.+?)>+");

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> deprecated = new HashSet<>();

    private boolean warned;
    private String namespace = "";
    private String owner = "";
    private boolean listsValues;

    /** Reads one more file. */
    void add(String text) {
        text.lines().map(String::strip).forEach(this::line);
    }

    private void line(String line) {
        if (line.startsWith("*") || line.startsWith("/*")) {
            warned |= line.matches("[/*]*\\s*@deprecated\\b.*");
            return;
        }
        var start = OWNER.matcher(line);
        if (start.matches()) {
            open(start.group(1), start.group(2));
        } else if (line.startsWith("}")) {
            close();
        } else if (!owner.isEmpty()) {
            member(line);
        }
        warned = false;
    }

    private void open(String kind, String name) {
        if (kind.equals("namespace")) {
            namespace = name;
            return;
        }
        owner = namespace.isEmpty() ? name : namespace;
        listsValues = kind.equals("const");
        if (listsValues) {
            values.put(name, new ArrayList<>());
        } else if (warned && namespace.isEmpty()) {
            deprecated.add(name);
        }
    }

    private void close() {
        if (owner.isEmpty()) {
            namespace = "";
        }
        owner = "";
    }

    private void member(String line) {
        var member = MEMBER.matcher(line);
        if (!member.matches() || member.group(2).equals("never")) {
            return;
        }
        var type = member.group(2);
        if (listsValues) {
            var known = values.get(owner);
            if (known != null && type.startsWith("\"")) {
                known.add(unquoted(type));
            }
            return;
        }
        var name = owner + "." + member.group(1);
        types.put(name, type.replace(" | undefined", "").replace(" | null", ""));
        if (warned) {
            deprecated.add(name);
        }
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    /** The declared type of a member; empty where it is not known. */
    String type(String owner, String member) {
        return types.getOrDefault(owner + "." + member, "");
    }

    /** Whether a structure, or a member of one as {@code Structure.Member}, is deprecated. */
    boolean isDeprecated(String name) {
        return deprecated.contains(name);
    }

    /** The values of the type that is called so; empty where any string will do. */
    List<String> values(String type) {
        return values.getOrDefault(type, List.of());
    }

    /** The type of the elements of a declared list; empty where it is none. */
    static String element(String type) {
        if (!type.endsWith("[]")) {
            return "";
        }
        var element = type.substring(0, type.length() - 2);
        return element.startsWith("(") ? element.substring(1, element.length() - 1) : element;
    }

    /** The type of the keys of a declared map; empty where it is none. */
    static String key(String type) {
        var matcher = RECORD.matcher(type);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The type of the values of a declared map; empty where it is none. */
    static String value(String type) {
        var matcher = RECORD.matcher(type);
        return matcher.matches() ? matcher.group(2) : "";
    }
}
