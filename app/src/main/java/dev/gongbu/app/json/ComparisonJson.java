package dev.gongbu.app.json;

import dev.gongbu.compare.ComparisonTable;
import dev.gongbu.note.Comparison;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Comparisons: {@code docs/json/comparison.schema.json} and {@code comparisons}. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** One comparison; cells that a topic says nothing about are null. */
    public static String document(ComparisonTable table) {
        var checked = table.checked();
        try (var json = new Json()) {
            json.beginObject();
            json.field("id", table.id());
            json.field("title", table.title());
            json.field("title_en", table.titleEn());
            json.field("curated", table.id() != null);
            json.field("summary", empty(table.summary()));
            json.beginArray("columns");
            for (var column : table.columns()) {
                json.beginObject();
                json.field("name", column.name());
                json.field("topic", column.topic());
                NoteJson.lifecycle(json, column.lifecycle());
                json.field("choose", empty(column.choice()));
                json.endObject();
            }
            json.endArray();
            json.beginArray("rows");
            for (var row : table.rows()) {
                json.beginObject();
                json.field("axis", row.axis());
                json.beginArray("cells");
                for (var cell : row.cells()) {
                    json.valueOrNull(empty(cell));
                }
                json.endArray();
                json.field("differs", row.differs());
                json.field("facts", row.facts());
                json.endObject();
            }
            json.endArray();
            missing(json, table);
            json.field("trap", empty(table.trap()));
            json.field("checked", checked == null ? null : checked.toString());
            return json.endObject().line();
        }
    }

    private static void missing(Json json, ComparisonTable table) {
        json.beginArray("missing");
        for (int i = 0; i < table.columns().size(); i++) {
            var axes = table.missing(i);
            if (!axes.isEmpty()) {
                json.beginObject();
                json.field("column", table.columns().get(i).name());
                json.field("axes", axes);
                json.endObject();
            }
        }
        json.endArray();
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What comparisons there are. */
    public static String list(List<Comparison.Head> heads) {
        try (var json = new Json()) {
            json.beginArray();
            for (var head : heads) {
                json.beginObject();
                json.field("id", head.id());
                json.field("title", head.title());
                json.field("title_en", head.titleEn());
                var names = new ArrayList<String>();
                for (var column : head.columns()) {
                    names.add(column.name());
                }
                json.field("columns", names);
                json.field("topics", head.topics());
                json.endObject();
            }
            return json.endArray().line();
        }
    }
}
