package dev.gongbu.compare;

import dev.gongbu.note.Axes;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes a comparison of what the pages of topics say about themselves. */
public final class AttributeComparison {

    private AttributeComparison() {}

    /**
     * Lays topics side by side by their attributes. An axis is a row where at least one of them
     * says something about it.
     *
     * @param topics at least two
     * @param summaries what each is, a sentence a topic
     * @param axes which axes there are, and in which order
     * @return the table; cells are empty where a topic says nothing
     */
    public static ComparisonTable of(List<Topic> topics, List<String> summaries, Axes axes) {
        var columns = new ArrayList<ComparisonTable.Column>();
        var titles = new ArrayList<String>();
        var titlesEn = new ArrayList<String>();
        for (var topic : topics) {
            columns.add(
                    new ComparisonTable.Column(topic.title(), topic.id(), topic.lifecycle(), ""));
            titles.add(topic.title());
            titlesEn.add(topic.titleEn().isEmpty() ? topic.title() : topic.titleEn());
        }
        var rows = new ArrayList<Comparison.Row>();
        rows.add(new Comparison.Row("한 줄 설명", summaries, List.of()));
        for (var axis : order(topics, axes)) {
            var cells = new ArrayList<String>();
            for (var topic : topics) {
                cells.add(topic.attributes().getOrDefault(axis, ""));
            }
            rows.add(new Comparison.Row(axis, cells, List.of()));
        }
        return new ComparisonTable(
                null,
                String.join(" · ", titles),
                String.join(" vs ", titlesEn),
                "",
                columns,
                0,
                rows,
                "",
                null);
    }

    /** The axes that are used: the known ones in their order, then those of the pages alone. */
    private static List<String> order(List<Topic> topics, Axes axes) {
        var used = new LinkedHashSet<String>();
        for (var topic : topics) {
            used.addAll(topic.attributes().keySet());
        }
        var order = new ArrayList<String>();
        for (var axis : axes.all()) {
            if (used.remove(axis)) {
                order.add(axis);
            }
        }
        order.addAll(used);
        return order;
    }
}
