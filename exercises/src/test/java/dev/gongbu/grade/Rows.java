package dev.gongbu.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table of answers: what is accepted (spellings divided by {@code |}), what is typed, and
 * what becomes of it. Columns are divided by {@code ::}; a line before that begins with {@code =}
 * gives the first column for the rows after it.
 */
final class Rows {

    record Row(String key, String typed, String expected, int line) {
        @Override
        public String toString() {
            return "line " + line + ": [" + typed + "] for [" + key + "] is " + expected;
        }
    }

    private Rows() {}

    static List<Row> of(String file) {
        var rows = new ArrayList<Row>();
        String key = "";
        int number = 0;
        for (var line : text(file).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("= ")) {
                key = line.substring(2).strip();
                continue;
            }
            var parts = line.split("::", -1);
            String typed = parts[0].strip().replace("\\n", "\n").replace("\\s", " ");
            rows.add(new Row(key, typed, parts[1].strip(), number));
        }
        return rows;
    }

    private static String text(String file) {
        try (var in = Rows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
