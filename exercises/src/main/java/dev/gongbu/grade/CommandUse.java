package dev.gongbu.grade;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Part;

import java.util.ArrayList;
import java.util.List;

/**
 * An option, or a value without a name, as it stands in a line.
 *
 * @param name its whole name with dashes, however it was typed; in angle brackets without a name
 * @param typed as it was typed; empty for a value without a name
 * @param option what it is
 * @param from its first character
 * @param to after its last one, or after that of its last value
 * @param nameTo after its name
 * @param values its values without quotes
 */
record CommandUse(
        String name,
        String typed,
        Option option,
        int from,
        int to,
        int nameTo,
        List<String> values) {

    CommandUse {
        values = List.copyOf(values);
    }

    /** All that stand in a line, in its order. */
    static List<CommandUse> all(List<Part> parts) {
        var uses = new ArrayList<CommandUse>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var option = part.option().orElse(null);
            if (option == null) {
                continue;
            }
            boolean isName = part.kind() == Part.Kind.OPTION;
            var values = new ArrayList<String>();
            int to = part.to();
            if (!isName) {
                values.add(part.text());
            }
            while (isName && i + 1 < parts.size() && isValue(parts.get(i + 1), option)) {
                values.add(parts.get(++i).text());
                to = parts.get(i).to();
            }
            uses.add(
                    new CommandUse(
                            isName ? name(part.text(), option) : option.typed(),
                            isName ? part.text() : "",
                            option,
                            part.from(),
                            to,
                            part.to(),
                            values));
        }
        return uses;
    }

    private static boolean isValue(Part part, Option option) {
        return part.kind() == Part.Kind.VALUE
                && part.option().filter(other -> other.equals(option)).isPresent()
                && option.role() != Option.Role.POSITIONAL;
    }

    /** An abbreviation stands for the option, or for the twin that says the opposite. */
    private static String name(String typed, Option option) {
        var name = "--" + option.name();
        return option.form().hasTwin() && !name.startsWith(typed)
                ? "--" + option.traits().twin()
                : name;
    }

    /** Whether its name is not written out. */
    boolean isAbbreviated() {
        return !typed.isEmpty() && !typed.equals(name);
    }

    /** Whether an author means it by a name without dashes. */
    boolean isNamed(String wanted) {
        return name.equals("--" + wanted) || name.equals("<" + wanted + ">");
    }

    /** Its values with blanks between them. */
    String text() {
        return String.join(" ", values);
    }

    /** The member of the request that it sets, whole or in part; empty where it sets none. */
    String member() {
        var target = option.target();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '.' || c == '[') {
                return target.substring(0, i);
            }
        }
        return target;
    }
}
