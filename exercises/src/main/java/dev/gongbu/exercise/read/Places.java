package dev.gongbu.exercise.read;

import java.util.Map;

/**
 * Where the parts of an exercise stand.
 *
 * @param file as problems name it
 * @param lines the line, from 1, of each part: keys and indexes from 0, joined by slashes, such as
 *     {@code hints/0}; the whole is the empty text
 */
public record Places(String file, Map<String, Integer> lines) {

    public Places {
        lines = Map.copyOf(lines);
    }

    /** The line of a part, or of the nearest part around it that is there. */
    public int line(String part) {
        var at = part;
        while (!at.isEmpty()) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return lines.getOrDefault("", 0);
    }
}
