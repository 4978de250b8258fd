package dev.gongbu.grade;

import dev.gongbu.grade.CommandDifference.Cause;
import dev.gongbu.grade.CommandValue.Fields;
import dev.gongbu.grade.CommandValue.Items;
import dev.gongbu.grade.CommandValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Finds where two values differ that are not the same: as deep inside as they still agree. */
final class CommandDepth {

    private static final String[] NAMES = {"Key", "Name", "key", "name"};

    private final String label;

    private CommandDepth(String label) {
        this.label = label;
    }

    /**
     * The first difference of two values with different keys.
     *
     * @param label the option whose values they are
     */
    static CommandDifference of(String label, CommandValue expected, CommandValue got) {
        return new CommandDepth(label).find("", expected, got);
    }

    private CommandDifference find(String path, CommandValue expected, CommandValue got) {
        if (isFile(got) && !isFile(expected)) {
            return difference(Cause.IN_A_FILE, path, got, expected.shown());
        }
        if (expected instanceof Fields right && got instanceof Fields here) {
            return fields(path, right, here);
        }
        if (expected instanceof Items right && got instanceof Items here) {
            return right.ordered() ? sequence(path, right, here) : set(path, right, here);
        }
        return difference(Cause.OTHER_VALUE, path, got, expected.shown());
    }

    private static boolean isFile(CommandValue value) {
        return value instanceof Scalar scalar && scalar.type() == CommandValue.Type.FILE;
    }

    private CommandDifference fields(String path, Fields expected, Fields got) {
        var missing = new ArrayList<String>();
        for (var name : expected.entries().keySet()) {
            if (got.value(name) == null) {
                missing.add(name);
            }
        }
        for (var entry : got.entries().entrySet()) {
            if (expected.value(entry.getKey()) == null) {
                var here = entry.getValue();
                var wanted = missing.isEmpty() ? "" : typed(expected, missing.getFirst());
                return new CommandDifference(
                        Cause.MEMBER_SURPLUS,
                        here.from(),
                        Math.max(here.to(), here.from()),
                        wanted,
                        label,
                        join(path, here.name()));
            }
        }
        if (!missing.isEmpty()) {
            var name = missing.getFirst();
            var value = expected.value(name);
            var shown = typed(expected, name) + "=" + (value == null ? "" : value.shown());
            return difference(Cause.MEMBER_MISSING, path, got, shown);
        }
        for (var entry : expected.entries().entrySet()) {
            var right = entry.getValue().value();
            var here = got.value(entry.getKey());
            if (here != null && !right.key().equals(here.key())) {
                return find(join(path, typed(got, entry.getKey())), right, here);
            }
        }
        return difference(Cause.OTHER_VALUE, path, got, expected.shown());
    }

    private static String typed(Fields fields, String name) {
        var entry = fields.entries().get(name);
        return entry == null ? name : entry.name();
    }

    private CommandDifference sequence(String path, Items expected, Items got) {
        if (isMixed(expected, got)) {
            return difference(Cause.OTHER_ORDER, path, got, expected.shown());
        }
        int common = Math.min(expected.list().size(), got.list().size());
        for (int i = 0; i < common; i++) {
            var right = expected.list().get(i);
            var here = got.list().get(i);
            if (!right.key().equals(here.key())) {
                return find(path + "[" + i + "]", right, here);
            }
        }
        return length(path, expected.list().subList(common, expected.list().size()), got, common);
    }

    private static boolean isMixed(Items expected, Items got) {
        var right = Items.of(expected.list(), false, 0, 0);
        return right.key().equals(Items.of(got.list(), false, 0, 0).key());
    }

    private CommandDifference length(
            String path, List<CommandValue> missing, Items got, int common) {
        if (!missing.isEmpty()) {
            return difference(Cause.MEMBER_MISSING, path, got, missing.getFirst().shown());
        }
        return difference(
                Cause.MEMBER_SURPLUS, path + "[" + common + "]", got.list().get(common), "");
    }

    private CommandDifference set(String path, Items expected, Items got) {
        var missing = without(expected, got);
        var surplus = without(got, expected);
        if (surplus.isEmpty()) {
            return difference(
                    Cause.MEMBER_MISSING,
                    path,
                    got,
                    missing.isEmpty() ? "" : missing.getFirst().shown());
        }
        var here = surplus.getFirst();
        if (missing.isEmpty()) {
            return difference(Cause.MEMBER_SURPLUS, path, here, "");
        }
        boolean isOnly = expected.list().size() == 1 && got.list().size() == 1;
        return find(
                isOnly ? path : path + "[" + got.list().indexOf(here) + "]",
                partner(here, missing),
                here);
    }

    /** What is in one list, but not in the other. */
    private static List<CommandValue> without(Items items, Items others) {
        var counts = new HashMap<String, Integer>();
        for (var other : others.list()) {
            counts.merge(other.key(), 1, Integer::sum);
        }
        var left = new ArrayList<CommandValue>();
        for (var item : items.list()) {
            if (counts.merge(item.key(), -1, Integer::sum) < 0) {
                left.add(item);
            }
        }
        return left;
    }

    /** Which of the missing ones was probably meant: one of the same name, else the first. */
    private static CommandValue partner(CommandValue here, List<CommandValue> missing) {
        for (var name : NAMES) {
            for (var right : missing) {
                if (here instanceof Fields fields
                        && right instanceof Fields other
                        && isSame(fields.value(name), other.value(name))) {
                    return right;
                }
            }
        }
        return missing.getFirst();
    }

    private static boolean isSame(@Nullable CommandValue one, @Nullable CommandValue other) {
        return one != null && other != null && one.key().equals(other.key());
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private CommandDifference difference(
            Cause cause, String path, CommandValue at, String expected) {
        return new CommandDifference(
                cause, at.from(), Math.max(at.from(), at.to()), expected, label, path);
    }
}
