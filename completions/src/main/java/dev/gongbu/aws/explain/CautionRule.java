package dev.gongbu.aws.explain;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.text.Language;

import java.util.Locale;

/**
 * One line of {@code cautions.txt}.
 *
 * @param kind why caution is asked for
 * @param service a service's name, or {@code *}
 * @param command a command's name, or {@code *}
 * @param option an option with its dashes, {@code *} for any, empty where the command itself counts
 * @param test what its value has to be, as that file says; empty where the option counts by itself
 * @param korean a Korean sentence
 * @param english an English sentence
 */
record CautionRule(
        Caution.Kind kind,
        String service,
        String command,
        String option,
        String test,
        String korean,
        String english) {

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it is not as the file says
     */
    static CautionRule of(String line) {
        var fields = line.split("\\|", -1);
        var head = fields[0].strip().split(" ", -1);
        if (fields.length != 3 || head.length < 3 || head.length > 5) {
            throw new IllegalArgumentException("not a caution: " + line);
        }
        return new CautionRule(
                Caution.Kind.valueOf(head[0].toUpperCase(Locale.ROOT)),
                head[1],
                head[2],
                head.length > 3 ? head[3] : "",
                head.length > 4 ? head[4] : "",
                fields[1].strip(),
                fields[2].strip());
    }

    String sentence(Language language) {
        return language.of(korean, english);
    }

    boolean fits(Operation operation) {
        return (service.equals("*") || service.equals(operation.service()))
                && (command.equals("*") || command.equals(operation.name()));
    }

    /** Whether this rule is about an option of the command that another one is about. */
    boolean refines(CautionRule general) {
        return !option.isEmpty()
                && kind == general.kind
                && service.equals(general.service)
                && command.equals(general.command);
    }

    /** Whether this part of a line is what the rule is about. */
    boolean fits(Part part) {
        if (option.isEmpty()) {
            return part.kind() == Part.Kind.OPERATION;
        }
        if (part.option().isEmpty()) {
            return false;
        }
        var found = part.option().get();
        if (!option.equals("*") && !option.equals(found.typed())) {
            // A rule about --no-x is one about that switch, not about the twin of --x.
            return false;
        }
        if (test.isEmpty()) {
            return part.kind() == Part.Kind.OPTION && !Explainer.isTwin(found, part.text());
        }
        return part.kind() == Part.Kind.VALUE && holds(part.text());
    }

    private boolean holds(String value) {
        return switch (test.charAt(0)) {
            case '=' -> value.equals(test.substring(1));
            case '~' -> isAbout(value, test.substring(1));
            case '@' -> isPolicy(value);
            default -> !isElsewhere(value);
        };
    }

    /** Whether a value holds a text, but not as the beginning of a longer number. */
    private static boolean isAbout(String value, String text) {
        int at = value.indexOf(text);
        while (at >= 0) {
            boolean begins =
                    at == 0
                            || !Character.isLetterOrDigit(value.charAt(at - 1))
                            || !Character.isDigit(text.charAt(0));
            if (begins) {
                return true;
            }
            at = value.indexOf(text, at + 1);
        }
        return false;
    }

    /** Whether the value itself does not stand in the line, but in a file or a variable. */
    private static boolean isElsewhere(String value) {
        return value.isEmpty()
                || value.startsWith("file://")
                || value.startsWith("fileb://")
                || value.startsWith("$")
                || value.startsWith("<");
    }

    private boolean isPolicy(String value) {
        if (!value.stripLeading().startsWith("{") || !value.contains("\"Allow\"")) {
            return false;
        }
        String plain = withoutBlanks(value);
        if (test.equals("@everyone")) {
            return !plain.contains("\"Condition\"")
                    && (plain.contains("\"Principal\":\"*\"")
                            || plain.contains("\"Principal\":{\"AWS\":\"*\"}"));
        }
        return isAny(plain, "Action") && isAny(plain, "Resource");
    }

    private static boolean isAny(String plain, String key) {
        return plain.contains("\"" + key + "\":\"*\"") || plain.contains("\"" + key + "\":[\"*\"]");
    }

    private static String withoutBlanks(String value) {
        var plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > ' ') {
                plain.append(value.charAt(i));
            }
        }
        return plain.toString();
    }
}
