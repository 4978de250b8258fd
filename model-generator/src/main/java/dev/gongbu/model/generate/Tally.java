package dev.gongbu.model.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what a source adds, and remembers what of it was left out. */
final class Tally {

    /** What is counted. */
    enum What {
        SERVICES_READ,
        OPERATIONS,
        MEMBERS,
        TYPES,
        VALUES,
        STRINGS_WITH_VALUES,
        WAITERS,
        NOW_DEPRECATED,
        KINDS_THAT_DIFFER
    }

    private final String source;
    private final Map<What, Integer> counts = new EnumMap<>(What.class);
    private final List<String> leftOut = new ArrayList<>();

    /** Counts for that source. */
    Tally(String source) {
        this.source = source;
    }

    void add(What what) {
        counts.merge(what, 1, Integer::sum);
    }

    void leaveOut(String name) {
        leftOut.add(name);
    }

    /** A line of counts, and the names of what was left out. */
    String text() {
        var text = new StringBuilder(source).append(':');
        counts.forEach((what, count) ->
                text.append(' ')
                        .append(what.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .append('=')
                        .append(count));
        text.append('\n');
        leftOut.stream()
                .sorted()
                .forEach(name -> text.append("  left out: ").append(name).append('\n'));
        return text.toString();
    }
}
