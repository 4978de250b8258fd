package dev.gongbu.value;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the values of a map by key. A value that is missing or of another kind is a problem of the
 * file, and something harmless stands in for it.
 */
public final class Fields {

    private final Problems problems;
    private final int line;
    private final Map<String, Value> values;
    private final Set<String> known = new HashSet<>();

    Fields(Problems problems, Value.Entries entries) {
        this.problems = problems;
        this.line = entries.line();
        this.values = entries.values();
    }

    /** The fields of a map; empty, and told, where the value is none. */
    public static Optional<Fields> of(Problems problems, Value value) {
        if (value instanceof Value.Entries entries) {
            return Optional.of(new Fields(problems, entries));
        }
        problems.problem(value.line(), "should be keys and values");
        return Optional.empty();
    }

    /** The line of a key's value, or of the map where it has no such key. */
    public int line(String key) {
        var value = values.get(key);
        return value == null ? line : value.line();
    }

    /** A text that has to be there and not to be empty; empty where it is not. */
    public String text(String key) {
        var text = textOrNull(key);
        if (text == null) {
            if (values.get(key) instanceof Value.Nothing) {
                wrong(key, "a text");
            }
            return "";
        }
        if (text.isEmpty()) {
            problems.problem(line(key), "leaves '" + key + "' empty");
        }
        return text;
    }

    /** A text whose key has to be there, with or without a value. */
    public @Nullable String textOrNull(String key) {
        var value = require(key);
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value != null && !(value instanceof Value.Nothing)) {
            wrong(key, "a text in quotes");
        }
        return null;
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String key) {
        return values.containsKey(key) ? Optional.of(text(key)) : absent(key);
    }

    /** A list of texts, none of them empty. */
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var value : items(key)) {
            if (value instanceof Value.Text text && !text.text().isEmpty()) {
                texts.add(text.text());
            } else {
                problems.problem(value.line(), "'" + key + "' should hold texts in quotes only");
            }
        }
        return texts;
    }

    /** A list of texts that may be missing, and is empty then. */
    public List<String> optionalTexts(String key) {
        known.add(key);
        return values.containsKey(key) ? texts(key) : List.of();
    }

    /** Anything that may be missing. */
    public Optional<Value> optionalValue(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** True or false; false where it is missing. */
    public boolean flag(String key) {
        known.add(key);
        var value = values.get(key);
        if (value instanceof Value.Bare bare && bare.text().equals("true")) {
            return true;
        }
        if (value != null && !(value instanceof Value.Bare bare && bare.text().equals("false"))) {
            wrong(key, "true or false");
        }
        return false;
    }

    /** The values of the map below a key by their keys; empty where it is missing. */
    public Map<String, Value> entries(String key) {
        known.add(key);
        var value = values.get(key);
        if (value instanceof Value.Entries entries) {
            return entries.values();
        }
        if (value != null) {
            wrong(key, "keys and values");
        }
        return Map.of();
    }

    /** A list of anything; empty where it is missing. */
    public List<Value> items(String key) {
        var value = require(key);
        if (value instanceof Value.Items items) {
            return items.values();
        }
        if (value != null) {
            wrong(key, "a list");
        }
        return List.of();
    }

    /** A map of texts, in the order of the document. */
    public Map<String, String> textMap(String key) {
        var texts = new LinkedHashMap<String, String>();
        var value = require(key);
        if (value instanceof Value.Entries entries) {
            var fields = new Fields(problems, entries);
            for (var name : entries.values().keySet()) {
                texts.put(name, fields.text(name));
            }
        } else if (value != null) {
            wrong(key, "keys and values");
        }
        return texts;
    }

    /** All keys, each with a list of texts. */
    public Map<String, List<String>> textLists() {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var key : values.keySet()) {
            lists.put(key, texts(key));
        }
        return lists;
    }

    /** The line of each key of the map below a key. */
    public Map<String, Integer> lines(String key) {
        var lines = new LinkedHashMap<String, Integer>();
        if (values.get(key) instanceof Value.Entries entries) {
            for (var entry : entries.values().entrySet()) {
                lines.put(entry.getKey(), entry.getValue().line());
            }
        }
        return lines;
    }

    /** The fields of a map below a key. */
    public Optional<Fields> fields(String key) {
        var value = require(key);
        return value == null ? Optional.empty() : of(problems, value);
    }

    /** A day that has to be there; the epoch where it is not. */
    public LocalDate date(String key) {
        return date(key, text(key)).orElse(LocalDate.EPOCH);
    }

    /** A day that may be missing. */
    public Optional<LocalDate> optionalDate(String key) {
        return values.containsKey(key) ? date(key, text(key)) : absent(key);
    }

    private Optional<LocalDate> date(String key, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            wrong(key, "a day such as 2026-11-20");
            return Optional.empty();
        }
    }

    /** To be called after all keys were asked for: every other key is a problem. */
    public void rejectUnknown() {
        for (var entry : values.entrySet()) {
            if (!known.contains(entry.getKey())) {
                problems.problem(
                        entry.getValue().line(), "has the unknown key '" + entry.getKey() + "'");
            }
        }
    }

    private <T> Optional<T> absent(String key) {
        known.add(key);
        return Optional.empty();
    }

    private @Nullable Value require(String key) {
        known.add(key);
        var value = values.get(key);
        if (value == null) {
            problems.problem(line, "lacks the key '" + key + "'");
        }
        return value;
    }

    private void wrong(String key, String expected) {
        problems.problem(line(key), "'" + key + "' should be " + expected);
    }
}
