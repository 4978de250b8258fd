package dev.gongbu.note.read;

import dev.gongbu.value.Fields;
import dev.gongbu.value.Value;
import dev.gongbu.value.ValueReader;

import java.util.ArrayList;
import java.util.List;

/** Reads which spelling of a word the content uses. */
final class SpellingReader {

    private final ValueReader values;

    SpellingReader(ValueReader values) {
        this.values = values;
    }

    List<Spelling> read(Source source) {
        var value = values.yaml(source, source.text(), 1);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Value.Items items)) {
            source.problem(value.get().line(), "should be a list");
            return List.of();
        }
        var spellings = new ArrayList<Spelling>();
        for (var item : items.values()) {
            var fields = Fields.of(source, item);
            if (fields.isPresent()) {
                spellings.add(new Spelling(fields.get().text("write"), fields.get().texts("not")));
                fields.get().rejectUnknown();
            }
        }
        return spellings;
    }
}
