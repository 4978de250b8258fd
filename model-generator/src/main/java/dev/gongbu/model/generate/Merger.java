package dev.gongbu.model.generate;

import dev.gongbu.model.generate.Tally.What;
import dev.gongbu.model.generate.Type.Field;
import dev.gongbu.model.generate.Type.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds to an API what another description of it knows besides. A newer one adds operations,
 * members, values and waiters, and says which members have to be given. What an older one alone
 * knows is retired, and left out; it adds the values of strings for which no newer one lists any.
 * Types are matched by the way from an operation to them, since their names differ between
 * descriptions. Nothing is taken away.
 */
final class Merger {

    /** How the other description stands to the first. */
    enum Age {
        NEWER,
        OLDER
    }

    private final Service base;
    private final Service other;
    private final Age age;
    private final Tally tally;
    private final SortedMap<String, Operation> operations;
    private final SortedMap<String, Type> types;
    private final SortedMap<String, String> waiters;
    private final Map<String, String> imported = new HashMap<>();
    private final Set<List<String>> merged = new HashSet<>();

    private Merger(Service base, Service other, Age age, Tally tally) {
        this.base = base;
        this.other = other;
        this.age = age;
        this.tally = tally;
        operations = new TreeMap<>(base.operations());
        types = new TreeMap<>(base.types());
        waiters = new TreeMap<>(base.waiters());
    }

    /** The first with all that the second adds. */
    static Service merge(Service base, Service other, Age age, Tally tally) {
        var merger = new Merger(base, other, age, tally);
        merger.run();
        return new Service(
                base.id(),
                base.key(),
                base.version(),
                base.title(),
                merger.operations,
                merger.types,
                merger.waiters);
    }

    private void run() {
        tally.add(What.SERVICES_READ);
        other.operations().values().forEach(this::operation);
        for (var waiter : other.waiters().entrySet()) {
            if (isNewer() && !waiters.containsKey(waiter.getKey())) {
                waiters.put(waiter.getKey(), waiter.getValue());
                tally.add(What.WAITERS);
            }
        }
    }

    private boolean isNewer() {
        return age == Age.NEWER;
    }

    private void operation(Operation operation) {
        var known = base.operations().get(operation.name());
        var input = operation.input();
        if (known == null && !isNewer()) {
            tally.leaveOut(base.id() + " " + operation.name());
        } else if (known == null) {
            var name = input.isEmpty() ? "" : bring(input);
            operations.put(operation.name(), operation.withInput(name));
            tally.add(What.OPERATIONS);
        } else if (!known.input().isEmpty() && !input.isEmpty()) {
            pair(known.input(), input);
        } else if (!input.isEmpty() && isNewer()) {
            operations.put(known.name(), known.withInput(bring(input)));
        }
    }

    private void pair(String name, String otherName) {
        var type = types.get(name);
        var with = other.types().get(otherName);
        if (type == null || with == null || !merged.add(List.of(name, otherName))) {
            return;
        }
        switch (type) {
            case Type.Structure structure when with instanceof Type.Structure more ->
                    types.put(name, structure(name, structure, more));
            case Type.Sequence list when with instanceof Type.Sequence more ->
                    pair(list.element(), more.element());
            case Type.Mapping map when with instanceof Type.Mapping more -> {
                pair(map.key(), more.key());
                pair(map.value(), more.value());
            }
            case Type.Scalar scalar when with instanceof Type.Scalar more ->
                    types.put(name, scalar(scalar, more));
            default -> tally.add(What.KINDS_THAT_DIFFER);
        }
    }

    private Type structure(String name, Type.Structure structure, Type.Structure more) {
        var fields = new LinkedHashMap<String, Field>();
        structure.fields().forEach(field -> fields.put(field.name(), field));
        // What its members refer to may be this structure again: they come after it.
        for (var field : more.fields()) {
            var known = fields.get(field.name());
            if (known == null && !isNewer()) {
                tally.leaveOut(base.id() + " " + name + " " + field.name());
            } else if (known == null) {
                fields.put(field.name(), field.withType(bring(field.type())));
                tally.add(What.MEMBERS);
            } else {
                fields.put(field.name(), field(known, field));
            }
        }
        // A way back to here may have added members meanwhile.
        if (types.get(name) instanceof Type.Structure(var now, _, _)) {
            now.forEach(field -> fields.putIfAbsent(field.name(), field));
        }
        return new Type.Structure(
                List.copyOf(fields.values()),
                structure.union(),
                structure.deprecated() || (isNewer() && more.deprecated()));
    }

    /** What is required stays as the base has it: the command line is made from the base. */
    private Field field(Field known, Field field) {
        if (isNewer() && field.deprecated() && !known.deprecated()) {
            tally.add(What.NOW_DEPRECATED);
        }
        var type = known.type();
        if (isPlainText(type) && hasValues(field.type())) {
            tally.add(What.STRINGS_WITH_VALUES);
            type = bring(field.type());
        } else {
            pair(type, field.type());
        }
        return new Field(
                known.name(),
                known.required(),
                known.token() || field.token(),
                known.deprecated() || (isNewer() && field.deprecated()),
                type);
    }

    private boolean hasValues(String name) {
        return other.types().get(name) instanceof Type.Scalar scalar && !scalar.values().isEmpty();
    }

    private boolean isPlainText(String name) {
        if (name.equals(Kind.STRING.text())) {
            return true;
        }
        return types.get(name) instanceof Type.Scalar scalar
                && scalar.kind() == Kind.STRING
                && scalar.isPlain();
    }

    private Type scalar(Type.Scalar scalar, Type.Scalar more) {
        if (scalar.kind() != Kind.STRING || scalar.values().isEmpty() || !isNewer()) {
            return scalar;
        }
        var values = new LinkedHashSet<>(scalar.values());
        for (var value : more.values()) {
            if (values.add(value)) {
                tally.add(What.VALUES);
            }
        }
        return new Type.Scalar(
                scalar.kind(),
                scalar.limits(),
                List.copyOf(values),
                scalar.pattern(),
                scalar.deprecated());
    }

    /**
     * The name under which a type of the other description is known here, with all it refers to.
     */
    private String bring(String name) {
        var known = imported.get(name);
        if (known != null) {
            return known;
        }
        var type = other.types().get(name);
        if (type == null) {
            return name;
        }
        if (isSame(types.get(name), type)) {
            imported.put(name, name);
            pair(name, name);
            return name;
        }
        var free = name;
        while (types.containsKey(free)) {
            free += "_";
        }
        imported.put(name, free);
        types.put(free, type);
        types.put(free, brought(type));
        tally.add(What.TYPES);
        return free;
    }

    private static boolean isSame(@Nullable Type type, Type with) {
        return switch (type) {
            case null -> false;
            case Type.Scalar scalar ->
                    with instanceof Type.Scalar more
                            && scalar.kind() == more.kind()
                            && scalar.values().isEmpty() == more.values().isEmpty();
            case Type.Structure _ -> with instanceof Type.Structure;
            case Type.Sequence _ -> with instanceof Type.Sequence;
            case Type.Mapping _ -> with instanceof Type.Mapping;
        };
    }

    private Type brought(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> scalar;
            case Type.Sequence(var element, var limits, var deprecated) ->
                    new Type.Sequence(bring(element), limits, deprecated);
            case Type.Mapping(var key, var value, var limits, var deprecated) ->
                    new Type.Mapping(bring(key), bring(value), limits, deprecated);
            case Type.Structure(var fields, var union, var deprecated) -> {
                var brought = new ArrayList<Field>();
                fields.forEach(field -> brought.add(field.withType(bring(field.type()))));
                yield new Type.Structure(brought, union, deprecated);
            }
        };
    }
}
