package dev.gongbu.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a learner typed.
 *
 * @param text the line; empty where cells were typed
 * @param cells what was typed into hidden cells or gaps by their numbers from 1, or, for a
 *     comparison, by {@code axis/column}; empty where a line was typed
 */
public record Answer(String text, Map<String, String> cells) {

    public Answer {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** A line. */
    public static Answer of(String text) {
        return new Answer(text, Map.of());
    }

    /** Cells or gaps. */
    public static Answer of(Map<String, String> cells) {
        return new Answer("", cells);
    }

    /** Whether nothing was typed at all. */
    public boolean isBlank() {
        if (!text.isBlank()) {
            return false;
        }
        for (var cell : cells.values()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** As it is kept in the record: the line, or the cells as {@code 1=값; 2=값}. */
    public String inOneLine() {
        if (cells.isEmpty()) {
            return text;
        }
        var line = new StringBuilder();
        cells.forEach((name, value) -> {
            line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(value);
        });
        return line.toString();
    }
}
