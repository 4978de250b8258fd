package dev.gongbu.note.read;

import dev.gongbu.note.Axes;
import dev.gongbu.value.Fields;
import dev.gongbu.value.ValueReader;

import java.util.LinkedHashMap;
import java.util.List;

/** Reads the axes by which topics are compared. */
final class AxesReader {

    private final ValueReader values;

    AxesReader(ValueReader values) {
        this.values = values;
    }

    Axes read(Source source) {
        var value = values.yaml(source, source.text(), 1);
        if (value.isEmpty()) {
            return Axes.none();
        }
        return Fields.of(source, value.get())
                .map(fields -> {
                    var common = fields.texts("common");
                    var categories = new LinkedHashMap<String, List<String>>();
                    fields.fields("categories")
                            .ifPresent(each -> categories.putAll(each.textLists()));
                    fields.rejectUnknown();
                    return new Axes(common, categories);
                })
                .orElse(Axes.none());
    }
}
