package dev.gongbu.progress;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.schedule.Grade;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of the log as a line of JSON: {@code docs/json/progress-entry.schema.json}. What is absent
 * in an entry is absent in its line.
 */
public final class EntryLine {
    /** What the first line of an export says. */
    static final String FORMAT = "gongbu-progress";

    static final int VERSION = 1;

    private static final int MAX_NAME = 200;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "moment",
                    "event",
                    "item",
                    "revision",
                    "outcome",
                    "grade",
                    "tries",
                    "hints",
                    "millis",
                    "answer",
                    "target",
                    "note");

    private static final JsonFactory JSON = new JsonFactory();

    private EntryLine() {}

    /** The first line of an export, with its line feed. */
    public static String header() {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** An entry with its line feed. */
    public static String of(Entry entry) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", entry.id());
            json.writeStringProperty("moment", entry.moment().toString());
            json.writeStringProperty("event", entry.event().word());
            json.writeStringProperty("item", entry.item());
            json.writeNumberProperty("revision", entry.revision());
            var outcome = entry.outcome();
            writeWhereThere(json, "outcome", outcome == null ? null : outcome.word());
            var grade = entry.grade();
            writeWhereThere(json, "grade", grade == null ? null : word(grade));
            json.writeNumberProperty("tries", entry.tries());
            json.writeNumberProperty("hints", entry.hints());
            json.writeNumberProperty("millis", entry.millis());
            json.writeStringProperty("answer", entry.answer());
            writeWhereThere(json, "target", entry.target());
            json.writeStringProperty("note", entry.note());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void writeWhereThere(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    /** A line that is no entry; says what is wrong with it. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Wording sentence;

        BadLine(String korean, String english) {
            super(english);
            sentence = new Wording(korean, english);
        }

        Wording sentence() {
            return sentence;
        }
    }

    /**
     * Reads a line.
     *
     * @return null for a header of a version that is known
     * @throws BadLine where it is neither
     */
    static @Nullable Entry parse(String line) throws BadLine {
        var fields = fields(line);
        if (fields.containsKey("format")) {
            checkHeader(fields);
            return null;
        }
        for (var name : fields.keySet()) {
            if (!FIELDS.contains(name)) {
                throw new BadLine("모르는 항목이 있다: " + name, "has an unknown field: " + name);
            }
        }
        return checked(
                new Entry(
                        name(fields, "id"),
                        moment(text(fields, "moment")),
                        event(text(fields, "event")),
                        name(fields, "item"),
                        (int) number(fields, "revision", 1, Integer.MAX_VALUE),
                        outcome(optional(fields, "outcome")),
                        grade(optional(fields, "grade")),
                        (int) number(fields, "tries", 0, Integer.MAX_VALUE),
                        (int) number(fields, "hints", 0, Integer.MAX_VALUE),
                        number(fields, "millis", 0, Long.MAX_VALUE),
                        text(fields, "answer"),
                        optional(fields, "target"),
                        text(fields, "note")));
    }

    private static void checkHeader(Map<String, Object> fields) throws BadLine {
        if (!FORMAT.equals(fields.get("format"))) {
            throw new BadLine("gongbu가 내보낸 기록이 아니다", "is no export of gongbu");
        }
        if (!Long.valueOf(VERSION).equals(fields.get("version"))) {
            throw new BadLine(
                    "모르는 판이다(" + fields.get("version") + "): gongbu를 새 버전으로 올린다",
                    "has a version that is not known ("
                            + fields.get("version")
                            + "): update gongbu");
        }
    }

    private static Entry checked(Entry entry) throws BadLine {
        boolean speaksOfAnother = entry.event() == Event.UNDO || entry.event() == Event.EASY;
        if (speaksOfAnother && entry.target() == null) {
            throw new BadLine("target이 빠졌다", "lacks its target");
        }
        if (entry.event() == Event.ANSWER && entry.outcome() == null) {
            throw new BadLine("outcome이 빠졌다", "lacks its outcome");
        }
        return entry;
    }

    /** The texts and whole numbers of one flat object. */
    private static Map<String, Object> fields(String line) throws BadLine {
        try (var json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("JSON 객체가 아니다", "is no JSON object");
            }
            var fields = new HashMap<String, Object>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (fields.put(name, value(json, name)) != null) {
                    throw new BadLine("두 번 나온다: " + name, "has a field twice: " + name);
                }
            }
            if (json.nextToken() != null) {
                throw new BadLine("JSON 객체 뒤에 다른 것이 있다", "goes on after its object");
            }
            return fields;
        } catch (JacksonException e) {
            throw new BadLine("JSON이 아니다", "is no JSON");
        }
    }

    private static Object value(JsonParser json, String name) throws BadLine {
        return switch (json.nextToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> throw wrong(name);
        };
    }

    private static BadLine wrong(String name) {
        return new BadLine("값이 잘못되었다: " + name, "has a wrong value: " + name);
    }

    private static String text(Map<String, Object> fields, String name) throws BadLine {
        var text = optional(fields, name);
        if (text == null) {
            throw new BadLine("빠졌다: " + name, "lacks a field: " + name);
        }
        return text;
    }

    private static @Nullable String optional(Map<String, Object> fields, String name)
            throws BadLine {
        var value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        throw wrong(name);
    }

    private static String name(Map<String, Object> fields, String field) throws BadLine {
        var name = text(fields, field);
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw wrong(field);
        }
        return name;
    }

    private static long number(Map<String, Object> fields, String name, long min, long max)
            throws BadLine {
        if (fields.get(name) instanceof Long number && number >= min && number <= max) {
            return number;
        }
        throw wrong(name);
    }

    private static Instant moment(String text) throws BadLine {
        try {
            var moment = Instant.parse(text);
            boolean isWhole = moment.equals(moment.truncatedTo(ChronoUnit.MILLIS));
            if (isWhole && !moment.isBefore(Instant.EPOCH) && !moment.isAfter(LATEST)) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // Told below, with all other texts that are no moment.
        }
        throw wrong("moment");
    }

    private static Event event(String word) throws BadLine {
        var event = Event.of(word);
        if (event == null) {
            throw wrong("event");
        }
        return event;
    }

    private static @Nullable Outcome outcome(@Nullable String word) throws BadLine {
        var outcome = word == null ? null : Outcome.of(word);
        if (word != null && outcome == null) {
            throw wrong("outcome");
        }
        return outcome;
    }

    private static @Nullable Grade grade(@Nullable String word) throws BadLine {
        if (word == null) {
            return null;
        }
        for (var grade : Grade.values()) {
            if (word(grade).equals(word)) {
                return grade;
            }
        }
        throw wrong("grade");
    }
}
