package dev.gongbu.grade;

import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.Base64Text;
import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.grade.CommandValue.Entry;
import dev.gongbu.grade.CommandValue.Fields;
import dev.gongbu.grade.CommandValue.Items;
import dev.gongbu.grade.CommandValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the values of a line the one form that all their spellings share. */
final class CommandValues {

    private static final int DEPTH = 60;
    private static final int MOST_DIGITS = 400;

    /**
     * Members whose elements come one after another: what a container runs, steps, stages,
     * attempts. All other lists of the API are sets: ids, filters, tags, subnets.
     */
    private static final Set<String> ORDERED =
            Set.of(
                    "command",
                    "commands",
                    "entrypoint",
                    "args",
                    "arguments",
                    "steps",
                    "stages",
                    "actions",
                    "defaultactions",
                    "keyschema",
                    "sourceselectionpreference",
                    "overrides",
                    "origingroupmembers",
                    "layers",
                    "healthcheckcommand");

    /** Lists of JSON documents that are sets all the same. */
    private static final Set<String> UNORDERED =
            Set.of("tags", "securitygroups", "subnets", "events", "ids", "rules");

    private static final Map<String, String> PROTOCOLS =
            Map.of("icmp", "1", "tcp", "6", "udp", "17", "icmpv6", "58", "all", "-1");

    /**
     * How values are read.
     *
     * @param names whether the names that policies give their statements count
     * @param loose whether case, blanks around a value and types are left aside, in order to see
     *     that a value is nearly right
     */
    record Reading(boolean names, boolean loose) {

        /** A text as it is compared. */
        String text(String text) {
            var composed = Normalizer.normalize(text, Form.NFC);
            return loose ? composed.strip().toLowerCase(Locale.ROOT) : composed;
        }

        /** A type as it is compared. */
        CommandValue.Type type(CommandValue.Type type) {
            return loose && (type == CommandValue.Type.NUMBER || type == CommandValue.Type.FLAG)
                    ? CommandValue.Type.TEXT
                    : type;
        }

        /** A number as it is compared; empty where the text is none. */
        Optional<String> number(String text) {
            if (text.length() > MOST_DIGITS) {
                return Optional.empty();
            }
            if (NumberText.whole(text).isPresent()) {
                return NumberText.whole(text).map(Object::toString);
            }
            try {
                var number = new BigDecimal(text.strip());
                boolean isSmall = Math.abs((long) number.scale()) < MOST_DIGITS;
                return isSmall ? Optional.of(plain(number)) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty(); // NaN, Infinity and texts are compared as they are written
            }
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    private final Reading reading;
    private final String line;
    private final String service;
    private final boolean raw;
    private final CommandPlaceholders placeholders;

    /**
     * For the values of one line.
     *
     * @param raw whether bytes are typed as they are, not as base64
     */
    CommandValues(
            Reading reading,
            String line,
            String service,
            boolean raw,
            CommandPlaceholders placeholders) {
        this.reading = reading;
        this.line = line;
        this.service = service;
        this.raw = raw;
        this.placeholders = placeholders;
    }

    static boolean isUnordered(String name) {
        return UNORDERED.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A value.
     *
     * @param name of the member or the option that it belongs to
     */
    CommandValue of(String name, Value value, @Nullable Shape shape) {
        return of(name, value, shape, 0);
    }

    private CommandValue of(String name, Value value, @Nullable Shape shape, int depth) {
        if (depth > DEPTH) {
            return scalar(CommandValue.Type.TEXT, value.plain().toString(), value);
        }
        if (value instanceof Value.Text text && isFile(text)) {
            return file(text, shape);
        }
        return switch (shape) {
            case null -> CommandDocument.of(reading, line, value);
            case Shape.Structure structure when value instanceof Value.Fields fields ->
                    structure(fields, structure, depth);
            case Shape.Mapping mapping when value instanceof Value.Fields fields ->
                    mapping(name, fields, mapping.value().shape(), depth);
            case Shape.Sequence list when value instanceof Value.Items items ->
                    items(name, items, list.element().shape(), depth);
            case Shape.Text text when value instanceof Value.Text typed -> text(name, typed);
            case Shape.Timestamp timestamp when value instanceof Value.Text typed ->
                    moment(typed.text(), typed);
            case Shape.Timestamp timestamp when value instanceof Value.Numeral number ->
                    moment(number.written(), number);
            case Shape.Blob blob when value instanceof Value.Text typed -> bytes(name, typed);
            case Shape.Whole whole -> number(value);
            case Shape.Fraction fraction -> number(value);
            default -> CommandDocument.of(reading, line, value);
        };
    }

    private static boolean isFile(Value.Text text) {
        return text.readsFile()
                || text.text().startsWith("file://")
                || text.text().startsWith("fileb://");
    }

    /** Bytes are read from both kinds of files alike where they are not taken for base64. */
    private CommandValue file(Value.Text text, @Nullable Shape shape) {
        var typed = text.text();
        boolean bytes = typed.startsWith("fileb://");
        int scheme = typed.indexOf("://");
        var path = CommandPaths.plain(scheme < 0 ? typed : typed.substring(scheme + 3));
        boolean alike = shape instanceof Shape.Blob && raw;
        var key = (bytes || alike ? "bytes " : "text ") + path;
        return new Scalar(CommandValue.Type.FILE, reading.text(key), typed, text.from(), text.to());
    }

    private CommandValue structure(Value.Fields fields, Shape.Structure structure, int depth) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var entry : fields.entries()) {
            var shape = structure.member(entry.key()).map(member -> member.shape()).orElse(null);
            put(entries, entry.key(), entry, shape, depth);
        }
        return Fields.of(entries, fields.from(), fields.to());
    }

    private CommandValue mapping(String name, Value.Fields fields, Shape shape, int depth) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var entry : fields.entries()) {
            put(entries, placeholders.key(name, entry.key()), entry, shape, depth);
        }
        return Fields.of(entries, fields.from(), fields.to());
    }

    private void put(
            Map<String, Entry> entries,
            String key,
            Value.Entry entry,
            @Nullable Shape shape,
            int depth) {
        var value = of(entry.key(), entry.value(), shape, depth + 1);
        entries.put(
                Normalizer.normalize(key, Form.NFC),
                new Entry(entry.key(), value, entry.keyFrom(), entry.keyTo()));
    }

    private CommandValue items(String name, Value.Items items, Shape shape, int depth) {
        var list = new ArrayList<CommandValue>(items.list().size());
        for (var item : items.list()) {
            list.add(of(name, item, shape, depth + 1));
        }
        boolean ordered = ORDERED.contains(name.toLowerCase(Locale.ROOT).replace("-", ""));
        return Items.of(list, ordered, items.from(), items.to());
    }

    private CommandValue text(String name, Value.Text text) {
        var document = CommandDocument.read(reading, line, name, text);
        if (document.isPresent()) {
            return document.get().at(text.from(), text.to());
        }
        var typed = text.text();
        if (service.equals("dynamodb") && (name.equals("N") || name.equals("NS"))) {
            typed = reading.number(typed).orElse(typed);
        }
        if (service.equals("ec2") && (name.equals("IpProtocol") || name.equals("Protocol"))) {
            typed = PROTOCOLS.getOrDefault(typed, typed);
        }
        if (service.equals("dynamodb") && name.endsWith("Expression")) {
            typed = placeholders.expression(CommandExpression.plain(typed));
        }
        return new Scalar(
                CommandValue.Type.TEXT, reading.text(typed), text.text(), text.from(), text.to());
    }

    private CommandValue moment(String typed, Value at) {
        return CommandMoment.seconds(typed)
                .map(seconds ->
                        new Scalar(CommandValue.Type.MOMENT, seconds, typed, at.from(), at.to()))
                .orElse(
                        new Scalar(
                                CommandValue.Type.MOMENT,
                                reading.text(typed),
                                typed,
                                at.from(),
                                at.to()));
    }

    /** Bytes that hold JSON are compared as JSON, so that its blanks do not count. */
    private CommandValue bytes(String name, Value.Text text) {
        var bytes =
                raw
                        ? Optional.of(text.text().getBytes(StandardCharsets.UTF_8))
                        : Base64Text.bytes(text.text());
        if (bytes.isEmpty()) {
            return scalar(CommandValue.Type.TEXT, text.text(), text);
        }
        var written = utf8(bytes.get());
        if (written.isPresent()) {
            var inner = new Value.Text(written.get(), false, text.from(), text.to());
            var document = CommandDocument.read(reading, line, name, inner);
            if (document.isPresent()) {
                return document.get().at(text.from(), text.to());
            }
        }
        var hex = HexFormat.of().formatHex(bytes.get());
        return new Scalar(CommandValue.Type.BYTES, hex, text.text(), text.from(), text.to());
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // no text, and so no JSON
        }
    }

    private CommandValue number(Value value) {
        return switch (value) {
            case Value.Numeral numeral -> number(numeral.written(), numeral);
            case Value.Text text -> number(text.text(), text);
            default -> CommandDocument.of(reading, line, value);
        };
    }

    private CommandValue number(String written, Value at) {
        return reading.number(written)
                .map(number -> scalar(CommandValue.Type.NUMBER, number, at))
                .orElse(scalar(CommandValue.Type.TEXT, written, at));
    }

    private Scalar scalar(CommandValue.Type type, String text, Value at) {
        return new Scalar(
                reading.type(type),
                type == CommandValue.Type.TEXT ? reading.text(text) : text,
                text,
                at.from(),
                at.to());
    }
}
