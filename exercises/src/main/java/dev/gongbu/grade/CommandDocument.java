package dev.gongbu.grade;

import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.grade.CommandValue.Entry;
import dev.gongbu.grade.CommandValue.Fields;
import dev.gongbu.grade.CommandValue.Items;
import dev.gongbu.grade.CommandValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSON documents that stand in texts: policies, event patterns, settings. White space and the order
 * of keys have no meaning; the order of a list has one unless it is a list of alternatives.
 */
final class CommandDocument {

    private static final int DEPTH = 60;

    /** Elements of policies that may be one text or a list of them. */
    private static final Set<String> ONE_OR_MORE =
            Set.of("Action", "NotAction", "Resource", "NotResource");

    /** Settings that the services take as a number or as a text that holds it. */
    private static final Set<String> NUMBERS_OR_TEXT = Set.of("maxReceiveCount");

    private static final Pattern ROOT = Pattern.compile("arn:aws:iam::(\\d{12}):root");

    /** What a document is about, which says how it is read. */
    private enum Kind {
        POLICY,
        /** Lists of alternatives, as in event patterns and filter policies. */
        PATTERN,
        OTHER
    }

    private final CommandValues.Reading reading;
    private final String line;
    private final Kind kind;

    /** Where all of it stands, for a text whose characters do not stand in the line as they are. */
    private final @Nullable Value place;

    private CommandDocument(
            CommandValues.Reading reading, String line, Kind kind, @Nullable Value place) {
        this.reading = reading;
        this.line = line;
        this.kind = kind;
        this.place = place;
    }

    /**
     * The document that a text holds; empty where it holds none.
     *
     * @param name of the member or the key whose value it is
     * @param line in which the text stands, for the places of what stands in it
     */
    static Optional<CommandValue> read(
            CommandValues.Reading reading, String line, String name, Value.Text text) {
        var stripped = text.text().strip();
        boolean looksSo =
                stripped.startsWith("{") && stripped.endsWith("}")
                        || stripped.startsWith("[") && stripped.endsWith("]");
        if (!looksSo) {
            return Optional.empty();
        }
        int at = place(line, text);
        if (!(JsonText.read(Word.plain(text.text(), Math.max(0, at)))
                instanceof Reading.Done(var value))) {
            return Optional.empty();
        }
        var document = new CommandDocument(reading, line, kind(name, value), at < 0 ? text : null);
        return Optional.of(document.value("", value, 0));
    }

    /** Where a text stands in the line as it is, without escapes; -1 where it does not. */
    private static int place(String line, Value.Text text) {
        for (int at = text.from(); at <= text.from() + 1; at++) {
            if (line.startsWith(text.text(), at)) {
                return at;
            }
        }
        return -1;
    }

    private static Kind kind(String name, Value value) {
        if (value instanceof Value.Fields fields && fields.value("Statement").isPresent()) {
            return Kind.POLICY;
        }
        return name.endsWith("Pattern")
                        || name.equals("FilterPolicy")
                        || name.equals("AttributeValue")
                ? Kind.PATTERN
                : Kind.OTHER;
    }

    /** JSON that is no text, as the value of an option that takes any document. */
    static CommandValue of(CommandValues.Reading reading, String line, Value value) {
        return new CommandDocument(reading, line, kind("", value), null).value("", value, 0);
    }

    private CommandValue value(String name, Value value, int depth) {
        if (depth > DEPTH) {
            return scalar(CommandValue.Type.TEXT, value.plain().toString(), value);
        }
        return switch (value) {
            case Value.Fields fields -> fields(name, fields, depth);
            case Value.Items items -> items(name, items, depth);
            case Value.Text text -> text(name, text);
            case Value.Numeral numeral -> number(name, numeral);
            case Value.Flag flag -> flag(flag);
            case Value.Nothing nothing -> scalar(CommandValue.Type.NOTHING, "null", nothing);
        };
    }

    private CommandValue fields(String name, Value.Fields fields, int depth) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var entry : fields.entries()) {
            var key = entry.key();
            if (kind == Kind.POLICY
                    && !reading.names()
                    && (key.equals("Sid") || key.equals("Id"))) {
                continue; // names for people: they change nothing
            }
            var value = value(key, entry.value(), depth + 1);
            if (isList(name, key) && !(value instanceof Items)) {
                value = Items.of(List.of(value), false, value.from(), value.to());
            }
            var spelled = isOfCondition(name) ? key.toLowerCase(Locale.ROOT) : key;
            entries.put(
                    spelled,
                    place == null
                            ? new Entry(key, value, entry.keyFrom(), entry.keyTo())
                            : new Entry(key, value, place.from(), place.to()));
        }
        return Fields.of(entries, from(fields), to(fields));
    }

    private boolean isList(String name, String key) {
        return kind == Kind.POLICY
                && (ONE_OR_MORE.contains(key)
                        || key.equals("Statement") && name.isEmpty()
                        || isPrincipal(name)
                        || isOfCondition(name));
    }

    private static boolean isPrincipal(String name) {
        return name.equals("Principal") || name.equals("NotPrincipal");
    }

    /**
     * Whether a name is an operator of a condition, such as StringEquals: its keys have no case.
     */
    private boolean isOfCondition(String name) {
        return kind == Kind.POLICY
                && (name.startsWith("String")
                        || name.startsWith("Numeric")
                        || name.startsWith("Date")
                        || name.startsWith("Arn")
                        || name.startsWith("IpAddress")
                        || name.startsWith("NotIpAddress")
                        || name.startsWith("Bool")
                        || name.startsWith("Null")
                        || name.startsWith("Binary")
                        || name.startsWith("For"));
    }

    private CommandValue items(String name, Value.Items items, int depth) {
        var list = new ArrayList<CommandValue>(items.list().size());
        for (var item : items.list()) {
            list.add(value(name, item, depth + 1));
        }
        boolean ordered = kind == Kind.OTHER && !CommandValues.isUnordered(name);
        return Items.of(list, ordered, from(items), to(items));
    }

    private CommandValue text(String name, Value.Text text) {
        var here = new Value.Text(text.text(), text.readsFile(), from(text), to(text));
        var inner = read(reading, line, name, here);
        if (inner.isPresent()) {
            return inner.get().at(from(text), to(text));
        }
        var written = text.text();
        if (kind == Kind.POLICY) {
            if (isPrincipal(name) && written.equals("*")) {
                return anybody(text);
            }
            var root = ROOT.matcher(written);
            written = root.matches() ? root.group(1) : written;
            // The names of actions have no case.
            boolean isAction = name.equals("Action") || name.equals("NotAction");
            written = isAction ? written.toLowerCase(Locale.ROOT) : written;
        }
        if (NUMBERS_OR_TEXT.contains(name)) {
            return reading.number(written)
                    .map(number -> (CommandValue) scalar(CommandValue.Type.NUMBER, number, text))
                    .orElse(scalar(CommandValue.Type.TEXT, text.text(), text));
        }
        return new Scalar(
                CommandValue.Type.TEXT, reading.text(written), text.text(), from(text), to(text));
    }

    /** {@code "*"} as principal says the same as {@code {"AWS": "*"}}. */
    private CommandValue anybody(Value.Text text) {
        var star = scalar(CommandValue.Type.TEXT, "*", text);
        var list = Items.of(List.of(star), false, from(text), to(text));
        var entry = new Entry("AWS", list, from(text), to(text));
        return Fields.of(Map.of("AWS", entry), from(text), to(text));
    }

    private CommandValue number(String name, Value.Numeral numeral) {
        var number = reading.number(numeral.written()).orElse(numeral.written());
        boolean isText = kind == Kind.POLICY && !NUMBERS_OR_TEXT.contains(name);
        return scalar(isText ? CommandValue.Type.TEXT : CommandValue.Type.NUMBER, number, numeral);
    }

    /** In policies true is the text as well. */
    private CommandValue flag(Value.Flag flag) {
        var type = kind == Kind.POLICY ? CommandValue.Type.TEXT : CommandValue.Type.FLAG;
        return scalar(type, String.valueOf(flag.isTrue()), flag);
    }

    private Scalar scalar(CommandValue.Type type, String text, Value at) {
        return new Scalar(reading.type(type), text, text, from(at), to(at));
    }

    private int from(Value value) {
        return place == null ? value.from() : place.from();
    }

    private int to(Value value) {
        return place == null ? value.to() : place.to();
    }
}
