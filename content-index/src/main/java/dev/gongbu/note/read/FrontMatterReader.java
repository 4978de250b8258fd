package dev.gongbu.note.read;

import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.OfficialPage;
import dev.gongbu.note.Topic;
import dev.gongbu.value.Fields;
import dev.gongbu.value.ValueReader;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits a note's file and reads its front matter. */
final class FrontMatterReader {

    private static final String FENCE = "---";

    private final ValueReader values;

    FrontMatterReader(ValueReader values) {
        this.values = values;
    }

    /**
     * Reads a file.
     *
     * @param category the name of its folder
     * @param id its own name without {@code .md}
     */
    Page read(Source source, String category, String id) {
        var text = source.text();
        if (!text.startsWith(FENCE + "\n")) {
            source.problem(1, "should begin with front matter between two lines '---'");
            return new Page(source, unknown(category, id, !text.isBlank()), text, 1);
        }
        int start = FENCE.length() + 1;
        int end = text.indexOf("\n" + FENCE, start - 1);
        while (end >= 0 && !isLineEnd(text, end + 1 + FENCE.length())) {
            end = text.indexOf("\n" + FENCE, end + 1);
        }
        if (end < 0) {
            source.problem(1, "has front matter that no line '---' closes");
            return new Page(source, unknown(category, id, false), "", 1);
        }
        var yaml = end < start ? "" : text.substring(start, end);
        int bodyStart = Math.min(text.length(), end + FENCE.length() + 2);
        var body = text.substring(bodyStart);
        var topic = topic(source, yaml, category, id, !body.isBlank());
        return new Page(source, topic, body, 1 + lines(text, bodyStart));
    }

    private static boolean isLineEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    private static int lines(String text, int end) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    private Topic topic(Source source, String yaml, String category, String id, boolean hasPage) {
        var value = values.yaml(source, yaml, 2);
        if (value.isEmpty()) {
            if (source.problems().isEmpty()) {
                source.problem(1, "has empty front matter");
            }
            return unknown(category, id, hasPage);
        }
        var fields = Fields.of(source, value.get());
        return fields.isEmpty()
                ? unknown(category, id, hasPage)
                : topic(source, fields.get(), category, id, hasPage);
    }

    private static Topic topic(
            Source source, Fields fields, String category, String id, boolean hasPage) {
        expect(source, fields, "id", id, "the file's name");
        expect(source, fields, "category", category, "the folder's name");
        var title = fields.text("title");
        var topic =
                new Topic(
                        id,
                        title.isEmpty() ? id : title,
                        fields.text("title_en"),
                        category,
                        fields.textOrNull("parent"),
                        fields.texts("aliases"),
                        fields.texts("related"),
                        fields.texts("commands"),
                        fields.textMap("attributes"),
                        lifecycle(source, fields),
                        links(source, fields),
                        fields.date("checked"),
                        hasPage);
        fields.rejectUnknown();
        var lines = fields.lines("attributes");
        for (var entry : topic.attributes().entrySet()) {
            int line = lines.getOrDefault(entry.getKey(), 1);
            source.passage(line, Passage.Kind.ATTRIBUTE, id, entry.getKey(), entry.getValue());
        }
        source.passage(fields.line("title"), Passage.Kind.TITLE, id, "", topic.title());
        return topic;
    }

    private static void expect(
            Source source, Fields fields, String key, String expected, String what) {
        var found = fields.text(key);
        if (!found.isEmpty() && !found.equals(expected)) {
            source.problem(
                    fields.line(key),
                    "'%s' is '%s' but %s is '%s'".formatted(key, found, what, expected));
        }
    }

    private static Lifecycle lifecycle(Source source, Fields page) {
        var fields = page.fields("lifecycle");
        if (fields.isEmpty()) {
            return Lifecycle.available();
        }
        var status = status(source, fields.get());
        @Nullable LocalDate since = fields.get().optionalDate("since").orElse(null);
        var note = fields.get().optionalText("note").orElse("");
        fields.get().rejectUnknown();
        if (status != Lifecycle.Status.AVAILABLE && (since == null || note.isEmpty())) {
            source.problem(
                    fields.get().line("status"),
                    "is closed or ended and should say 'since' and 'note'");
        }
        return new Lifecycle(status, since, note);
    }

    private static Lifecycle.Status status(Source source, Fields fields) {
        var name = fields.text("status");
        return switch (name) {
            case "closed" -> Lifecycle.Status.CLOSED;
            case "ended" -> Lifecycle.Status.ENDED;
            case "available" -> Lifecycle.Status.AVAILABLE;
            default -> {
                source.problem(
                        fields.line("status"), "'status' should be available, closed or ended");
                yield Lifecycle.Status.AVAILABLE;
            }
        };
    }

    private static List<OfficialPage> links(Source source, Fields page) {
        var links = new ArrayList<OfficialPage>();
        for (var value : page.items("links")) {
            var fields = Fields.of(source, value);
            if (fields.isEmpty()) {
                continue;
            }
            var link = new OfficialPage(fields.get().text("title"), fields.get().text("url"));
            fields.get().rejectUnknown();
            if (link.url().startsWith("https://") && link.url().indexOf(' ') < 0) {
                links.add(link);
            } else {
                source.problem(value.line(), "'url' should begin with https:// and hold no space");
            }
        }
        return links;
    }

    private static Topic unknown(String category, String id, boolean hasPage) {
        return new Topic(
                id,
                id,
                "",
                category,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Lifecycle.available(),
                List.of(),
                LocalDate.EPOCH,
                hasPage);
    }
}
