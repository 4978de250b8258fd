package dev.gongbu.model.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the variables of a schema file of the SDK for JavaScript 3: strings, numbers, arrays,
 * objects, and names of other variables. Statements of other kinds are passed over.
 */
final class SchemaScript {

    private static final Pattern VARIABLE =
            Pattern.compile("^(?:export )?(?:const|var|let) ([\\w$]+) = ", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern NAME = Pattern.compile("(?:\\(\\) => )?([A-Za-z_$][\\w$]*)");

    private final String text;
    private final Map<String, Js> variables = new HashMap<>();
    private int at;

    private SchemaScript(String text) {
        this.text = text;
    }

    /**
     * The variables by name; names of strings are already replaced by the strings.
     *
     * @throws IllegalArgumentException where a value that begins like these is none
     */
    static Map<String, Js> variables(String text) {
        var script = new SchemaScript(text);
        script.read();
        return Map.copyOf(script.variables);
    }

    private void read() {
        var matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            at = matcher.end();
            if ("\"[-0123456789".indexOf(peek()) >= 0) {
                variables.put(matcher.group(1), value());
            }
        }
    }

    private Js value() {
        blanks();
        return switch (peek()) {
            case '"', '`' -> new Js.Text(string());
            case '[' -> new Js.Array(array());
            case '{' -> new Js.Properties(object());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new Js.Whole(number());
            default -> name();
        };
    }

    private int number() {
        var number = Integer.parseInt(match(NUMBER, 0));
        blanks();
        if (peek() == '|') {
            at++;
            blanks();
            return number | number();
        }
        return number;
    }

    private Js name() {
        var name = match(NAME, 1);
        return variables.get(name) instanceof Js.Text known ? known : new Js.Name(name);
    }

    private List<Js> array() {
        var items = new ArrayList<Js>();
        expect('[');
        while (!closes(']')) {
            items.add(value());
            comma();
        }
        return items;
    }

    private Map<String, Js> object() {
        var values = new HashMap<String, Js>();
        expect('{');
        while (!closes('}')) {
            var key = key();
            expect(':');
            values.put(key, value());
            comma();
        }
        return values;
    }

    private String key() {
        blanks();
        if (peek() == '"') {
            return string();
        }
        if (peek() != '[') {
            return match(NAME, 1);
        }
        if (array().getFirst() instanceof Js.Text(var key)) {
            return key;
        }
        throw wrong("key");
    }

    private String string() {
        var quote = peek();
        at++;
        var value = new StringBuilder();
        while (peek() != quote) {
            if (peek() == '\\') {
                at++;
            }
            value.append(peek());
            at++;
        }
        at++;
        return value.toString();
    }

    private boolean closes(char bracket) {
        blanks();
        if (peek() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private void comma() {
        blanks();
        if (peek() == ',') {
            at++;
        }
    }

    private void expect(char wanted) {
        blanks();
        if (peek() != wanted) {
            throw wrong("'" + wanted + "'");
        }
        at++;
    }

    private String match(Pattern pattern, int group) {
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw wrong("value");
        }
        at = matcher.end();
        return matcher.group(group);
    }

    private void blanks() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong(String wanted) {
        var line = text.substring(0, Math.min(at, text.length())).lines().count();
        return new IllegalArgumentException("line " + line + " of a schema has no " + wanted);
    }
}
