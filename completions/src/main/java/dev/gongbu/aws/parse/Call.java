package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The request that the options of a command add up to. */
final class Call {

    private static final Pattern STEP = Pattern.compile("\\[0]|[^.\\[]+");

    private final Map<String, Value.Entry> members = new LinkedHashMap<>();

    /**
     * Sets a member of the request.
     *
     * @param target its name, or a path to a member of a member: {@code A[0].B}
     */
    void set(String target, Value value) {
        var steps = STEP.matcher(target).results().map(match -> match.group()).toList();
        var name = steps.getFirst();
        var before = members.get(name);
        var list = before == null ? List.<Value>of() : List.of(before.value());
        put(name, with(list, steps.subList(1, steps.size()), value));
    }

    /** Whether a member of the request is set. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    private void put(String name, Value value) {
        members.put(name, new Value.Entry(name, value.from(), value.from(), value));
    }

    /** Adds what stands in an input document; what is set already stays. */
    void merge(Value.Fields input) {
        for (var entry : Entries.of(input).values()) {
            members.putIfAbsent(entry.key(), entry);
        }
    }

    /** The whole request. */
    Value.Fields fields(int at) {
        return new Value.Fields(List.copyOf(members.values()), at, at);
    }

    /**
     * A value in which the place behind the steps holds another one; {@code old} is it, or empty.
     */
    private static Value with(List<Value> old, List<String> steps, Value leaf) {
        if (steps.isEmpty()) {
            return leaf;
        }
        var step = steps.getFirst();
        var rest = steps.subList(1, steps.size());
        return step.equals("[0]") ? first(old, rest, leaf) : member(old, step, rest, leaf);
    }

    private static Value first(List<Value> old, List<String> rest, Value leaf) {
        var items = new ArrayList<Value>();
        if (!old.isEmpty() && old.getFirst() instanceof Value.Items before) {
            items.addAll(before.list());
        }
        var value = with(items.isEmpty() ? List.of() : items.subList(0, 1), rest, leaf);
        if (items.isEmpty()) {
            items.add(value);
        } else {
            items.set(0, value);
        }
        return new Value.Items(items, leaf.from(), leaf.to());
    }

    private static Value member(List<Value> old, String name, List<String> rest, Value leaf) {
        var entries = new ArrayList<Value.Entry>();
        List<Value> before = List.of();
        if (!old.isEmpty() && old.getFirst() instanceof Value.Fields fields) {
            for (var entry : fields.entries()) {
                if (entry.key().equals(name)) {
                    before = List.of(entry.value());
                } else {
                    entries.add(entry);
                }
            }
        }
        var value = with(before, rest, leaf);
        entries.add(new Value.Entry(name, leaf.from(), leaf.from(), value));
        return new Value.Fields(entries, leaf.from(), leaf.to());
    }
}
