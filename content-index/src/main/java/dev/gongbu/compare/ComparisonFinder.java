package dev.gongbu.compare;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the comparison that somebody means by its name, its columns or its topics. */
public final class ComparisonFinder {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[()·,/]");

    private final List<Comparison.Head> heads;

    /**
     * Looks among these.
     *
     * @param heads all comparisons that authors wrote
     */
    public ComparisonFinder(List<Comparison.Head> heads) {
        this.heads = List.copyOf(heads);
    }

    /**
     * A comparison and the columns of it that were asked for.
     *
     * @param head of the comparison
     * @param columns their indexes, in the order asked for
     */
    public record Found(Comparison.Head head, List<Integer> columns) {

        public Found {
            columns = List.copyOf(columns);
        }

        /**
         * Whether columns of the comparison were not asked for.
         *
         * @return true where more could be shown
         */
        public boolean isPart() {
            return columns.size() < head.columns().size();
        }
    }

    /**
     * Finds by id, title or another name of the comparison, spaces and case aside.
     *
     * @param name as somebody typed it
     * @return the comparison with all columns
     */
    public Optional<Found> named(String name) {
        var key = TextNormalizer.spaceless(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (var head : heads) {
            for (var each : names(head)) {
                if (is(each, key)) {
                    return Optional.of(whole(head));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * All names under which a comparison is found.
     *
     * @param head of any comparison
     * @return its id, titles and other names
     */
    public static List<String> names(Comparison.Head head) {
        var names = new ArrayList<String>();
        names.add(head.id());
        names.add(head.title());
        names.add(head.titleEn());
        names.addAll(head.aliases());
        return names;
    }

    private static boolean is(String name, String key) {
        return TextNormalizer.spaceless(name).equals(key);
    }

    private static Found whole(Comparison.Head head) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < head.columns().size(); i++) {
            all.add(i);
        }
        return new Found(head, all);
    }

    /**
     * Finds by the names of columns, such as gp3 and io2.
     *
     * @param words as somebody typed them; a name may take several of them
     * @return the comparison that has fewest columns beside those; at least two must be named
     */
    public Optional<Found> byColumns(List<String> words) {
        var found = new ArrayList<Found>();
        for (var head : heads) {
            var columns = columns(head, words);
            if (columns.size() >= 2) {
                found.add(new Found(head, columns));
            }
        }
        return smallest(found);
    }

    /** The one with fewest columns, the first of several. */
    private static Optional<Found> smallest(List<Found> found) {
        Optional<Found> smallest = Optional.empty();
        for (var each : found) {
            int size = each.head().columns().size();
            if (smallest.isEmpty() || size < smallest.get().head().columns().size()) {
                smallest = Optional.of(each);
            }
        }
        return smallest;
    }

    /** The columns that the words name one after the other; none where a word names nothing. */
    private static List<Integer> columns(Comparison.Head head, List<String> words) {
        var columns = new ArrayList<Integer>();
        int at = 0;
        while (at < words.size()) {
            int end = words.size();
            int column = -1;
            while (end > at && column < 0) {
                column = column(head, String.join(" ", words.subList(at, end)));
                end -= column < 0 ? 1 : 0;
            }
            if (column < 0 || columns.contains(column)) {
                return List.of();
            }
            columns.add(column);
            at = end;
        }
        return columns;
    }

    /** The column of that very name; else the only one of which it is a part. */
    private static int column(Comparison.Head head, String name) {
        var key = TextNormalizer.spaceless(name);
        int part = -1;
        int parts = 0;
        for (int i = 0; i < head.columns().size(); i++) {
            var whole = head.columns().get(i).name();
            if (is(whole, key)) {
                return i;
            }
            if (isPart(whole, key)) {
                part = i;
                parts++;
            }
        }
        return parts == 1 ? part : -1;
    }

    /** gp3 of gp3(범용 SSD), Redis or Redis OSS of Valkey·Redis OSS. */
    private static boolean isPart(String whole, String key) {
        for (var part : BETWEEN_PARTS.split(whole, -1)) {
            var words = part.strip();
            int space = words.indexOf(' ');
            boolean isFirstWord = space > 0 && is(words.substring(0, space), key);
            if (!key.isEmpty() && (isFirstWord || is(words, key))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds by topics: one whose columns are these very topics, else one that is about these very
     * topics, else one that has columns for all of them, the one with fewest others.
     *
     * @param topics ids, each once
     * @return the comparison and the columns of the topics
     */
    public Optional<Found> byTopics(List<String> topics) {
        var found = new ArrayList<Found>();
        for (var head : heads) {
            var columns = columnsOf(head, topics);
            if (columns.size() == topics.size()) {
                found.add(new Found(head, columns));
            }
        }
        var smallest = smallest(found);
        if (smallest.isPresent() && !smallest.get().isPart()) {
            return smallest;
        }
        for (var head : heads) {
            if (new HashSet<>(head.topics()).equals(new HashSet<>(topics))) {
                return Optional.of(whole(head));
            }
        }
        return smallest;
    }

    private static List<Integer> columnsOf(Comparison.Head head, List<String> topics) {
        var columns = new ArrayList<Integer>();
        for (var topic : topics) {
            for (int i = 0; i < head.columns().size(); i++) {
                if (topic.equals(head.columns().get(i).topic())) {
                    columns.add(i);
                    break;
                }
            }
        }
        return columns;
    }

    /**
     * All comparisons that are about a topic.
     *
     * @param topic its id
     * @return in their order
     */
    public List<Comparison.Head> about(String topic) {
        var about = new ArrayList<Comparison.Head>();
        for (var head : heads) {
            if (head.topics().contains(topic)) {
                about.add(head);
            }
        }
        return about;
    }
}
