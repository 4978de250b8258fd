package dev.gongbu.value;

import dev.gongbu.text.Sanitizer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Reads YAML and JSON token by token, which keeps lines and sees doubled keys and YAML bombs. */
public final class ValueReader {

    private static final int MAX_DEPTH = 12;

    private final YAMLFactory yaml = YAMLFactory.builder().build();
    private final JsonFactory json = JsonFactory.builder().build();

    /**
     * Reads one YAML document.
     *
     * @param problems is told what is wrong
     * @param text the document
     * @param line the line of the file on which the document begins
     * @return empty where the document is empty or broken; the latter is a problem of the source
     */
    public Optional<Value> yaml(Problems problems, String text, int line) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try (var parser = yaml.createParser(ObjectReadContext.empty(), text)) {
            return new Document(problems, parser, line, text).read();
        } catch (JacksonException e) {
            return broken(problems, e, line, "YAML");
        }
    }

    /** Reads one line of a JSON Lines file. */
    public Optional<Value> json(Problems problems, String text, int line) {
        try (var parser = json.createParser(ObjectReadContext.empty(), text)) {
            return new Document(problems, parser, line, text).read();
        } catch (JacksonException e) {
            return broken(problems, e, line, "JSON");
        }
    }

    private static Optional<Value> broken(
            Problems problems, JacksonException e, int line, String language) {
        int inside = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        var reason = Sanitizer.cleanLine(e.getOriginalMessage()).replaceAll("\\s+", " ");
        var cut = reason.length() > 160 ? reason.substring(0, 160) + "…" : reason;
        problems.problem(line + inside - 1, "is not " + language + ": " + cut);
        return Optional.empty();
    }

    private static final class Document {

        private final Problems problems;
        private final JsonParser parser;
        private final int firstLine;
        private final String[] lines;

        Document(Problems problems, JsonParser parser, int firstLine, String text) {
            this.problems = problems;
            this.parser = parser;
            this.firstLine = firstLine;
            this.lines = text.split("\n", -1);
        }

        Optional<Value> read() {
            var token = parser.nextToken();
            if (token == null) {
                return Optional.empty();
            }
            var value = value(token, 1);
            var next = parser.nextToken();
            if (next != null) {
                problems.problem(line(), "holds more than one document");
            }
            return Optional.of(value);
        }

        private Value value(JsonToken token, int depth) {
            int line = line();
            rejectAnchors(line);
            if (token == JsonToken.VALUE_STRING) {
                var plain = isPlain();
                return new Value.Text(line, Sanitizer.cleanLine(parser.getString()).strip(), plain);
            } else if (token == JsonToken.START_ARRAY) {
                return items(line, depth);
            } else if (token == JsonToken.START_OBJECT) {
                return entries(line, depth);
            } else if (token == JsonToken.VALUE_NULL) {
                return new Value.Nothing(line);
            }
            return new Value.Bare(line, Sanitizer.cleanLine(String.valueOf(parser.getString())));
        }

        private Value items(int line, int depth) {
            if (isTooDeep(line, depth)) {
                return new Value.Nothing(line);
            }
            var values = new ArrayList<Value>();
            for (var token = parser.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                values.add(value(token, depth + 1));
            }
            return new Value.Items(line, values);
        }

        private Value entries(int line, int depth) {
            if (isTooDeep(line, depth)) {
                return new Value.Nothing(line);
            }
            var values = new LinkedHashMap<String, Value>();
            for (var token = parser.nextToken();
                    token == JsonToken.PROPERTY_NAME;
                    token = parser.nextToken()) {
                int keyLine = line();
                var key = Sanitizer.cleanLine(parser.currentName());
                var next = parser.nextToken();
                if (next == null) {
                    break;
                }
                if (values.put(key, value(next, depth + 1)) != null) {
                    problems.problem(keyLine, "names the key '" + key + "' twice");
                }
            }
            return new Value.Entries(line, values);
        }

        private boolean isTooDeep(int line, int depth) {
            if (depth <= MAX_DEPTH) {
                return false;
            }
            problems.problem(line, "is nested deeper than " + MAX_DEPTH + " levels");
            parser.skipChildren();
            return true;
        }

        /** The parser keeps to itself how a text is quoted, but tells where it begins. */
        private boolean isPlain() {
            if (!(parser instanceof YAMLParser)) {
                return false;
            }
            var at = parser.currentTokenLocation();
            var line = at.getLineNr() <= lines.length ? lines[at.getLineNr() - 1] : "";
            int column = at.getColumnNr() - 1;
            if (column < 0 || column >= line.codePointCount(0, line.length())) {
                return false;
            }
            char first = line.charAt(line.offsetByCodePoints(0, column));
            return "\"'|>".indexOf(first) < 0;
        }

        private void rejectAnchors(int line) {
            if (!(parser instanceof YAMLParser document)) {
                return;
            }
            if (document.isCurrentAlias() || document.getObjectId() != null) {
                problems.problem(line, "uses a YAML anchor; write the value out");
            }
            if (document.getTypeId() != null) {
                problems.problem(line, "uses a YAML tag; write a plain value");
            }
        }

        private int line() {
            return firstLine + Math.max(1, parser.currentTokenLocation().getLineNr()) - 1;
        }
    }
}
