package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/** The entries that count: of two with one key the last, at the place of the first. */
final class Entries {

    private Entries() {}

    static Map<String, Value.Entry> of(Value.Fields fields) {
        var entries = new LinkedHashMap<String, Value.Entry>();
        for (var entry : fields.entries()) {
            entries.put(entry.key(), entry);
        }
        return entries;
    }
}
