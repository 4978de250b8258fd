package dev.gongbu.aws.read;

import dev.gongbu.aws.read.ApiModel.ApiMember;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a path such as {@code IpPermissions[0].FromPort} leads to in an operation's input. */
record Paths(Map<String, ApiModel.Type> types, List<ApiMember> input) {

    static Paths none() {
        return new Paths(Map.of(), List.of());
    }

    /** The type that a path, or the first of {@code A..B}, leads to. */
    Optional<String> reference(String path) {
        int range = path.indexOf("..");
        var first = range < 0 ? path : path.substring(0, range);
        var members = input;
        String found = null;
        for (var step : first.split("\\.", -1)) {
            boolean indexed = step.endsWith("[0]");
            var name = indexed ? step.substring(0, step.length() - 3) : step;
            var reference = member(members, name);
            if (reference.isPresent() && indexed) {
                reference = element(reference.get());
            }
            if (reference.isEmpty()) {
                return Optional.empty();
            }
            found = reference.get();
            members =
                    types.get(found) instanceof ApiModel.Type.Structure it
                            ? it.members()
                            : List.of();
        }
        return Optional.ofNullable(found);
    }

    private static Optional<String> member(List<ApiMember> members, String name) {
        for (var member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.shape());
            }
        }
        return Optional.empty();
    }

    private Optional<String> element(String reference) {
        if (reference.startsWith("[")) {
            return Optional.of(Reference.element(reference));
        }
        return types.get(reference) instanceof ApiModel.Type.Sequence list
                ? Optional.of(list.element())
                : Optional.empty();
    }

    /** The names in a reference that no type has. */
    List<String> unknownNames(String reference) {
        return Reference.names(reference).stream()
                .filter(name -> !Reference.isBuiltIn(name) && !types.containsKey(name))
                .toList();
    }
}
