package dev.gongbu.grade;

import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The placeholders of DynamoDB's expressions, {@code :value} and {@code #name}, under names that
 * are the same in every line: they are numbered as they stand in the expressions. Those that no
 * expression uses keep their names.
 *
 * @param numbered by the name that was typed
 */
record CommandPlaceholders(Map<String, String> numbered) {

    private static final Pattern PLACEHOLDER = Pattern.compile("[:#][A-Za-z0-9_]+");
    private static final String VALUES = "ExpressionAttributeValues";
    private static final String NAMES = "ExpressionAttributeNames";

    CommandPlaceholders {
        numbered = Map.copyOf(numbered);
    }

    /** Those of a request, in whatever order its options stand. */
    static CommandPlaceholders of(String service, Value.Fields request) {
        if (!service.equals("dynamodb")) {
            return new CommandPlaceholders(Map.of());
        }
        var expressions = new ArrayList<Value.Entry>();
        for (var entry : request.entries()) {
            if (entry.key().endsWith("Expression")) {
                expressions.add(entry);
            }
        }
        expressions.sort(Comparator.comparing(Value.Entry::key));
        var numbered = new HashMap<String, String>();
        for (var expression : expressions) {
            if (expression.value() instanceof Value.Text text) {
                number(text.text(), numbered);
            }
        }
        return new CommandPlaceholders(numbered);
    }

    /** A second sign, which no placeholder can have, keeps a number apart from a typed name. */
    private static void number(String expression, Map<String, String> numbered) {
        var matcher = PLACEHOLDER.matcher(expression);
        while (matcher.find()) {
            var name = matcher.group();
            char sign = name.charAt(0);
            numbered.putIfAbsent(name, sign + String.valueOf(numbered.size() + 1) + sign);
        }
    }

    /** An expression with numbers. */
    String expression(String typed) {
        if (numbered.isEmpty()) {
            return typed;
        }
        return PLACEHOLDER
                .matcher(typed)
                .replaceAll(found -> numbered.getOrDefault(found.group(), found.group()));
    }

    /** A key of a map of this name: a number where it is a placeholder. */
    String key(String map, String key) {
        boolean isPlaceholder = map.equals(VALUES) || map.equals(NAMES);
        return isPlaceholder ? numbered.getOrDefault(key, key) : key;
    }
}
