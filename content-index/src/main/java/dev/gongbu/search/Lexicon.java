package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.KeystrokeDistance;
import dev.gongbu.korean.Skeleton;
import dev.gongbu.korean.TextNormalizer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words or names that can be looked up by everything that a learner may type for them: the
 * keystrokes themselves whatever the spaces, a beginning of them, a slip of them, initials, or a
 * loanword's sound. Mapped tables; safe for several threads; no Lucene.
 */
final class Lexicon {

    /**
     * An entry of the lexicon.
     *
     * @param text as it is shown
     * @param weight how much it counts among others, above 0
     * @param target what it leads to: terms, or ids of topics
     */
    record Item(String text, float weight, String target) {}

    /**
     * An item and the weighted distance at which it lies from what was asked, 0 where it is the
     * same.
     */
    record Match(Item item, double distance) {}

    private static final Comparator<Match> NEAREST = new Nearest();

    private static final int LONGER_INITIALS = 40;

    private final KeyTable keys;
    private final KeyTable tops;
    private final KeyTable initials;
    private final KeyTable sounds;
    private final DeleteTable deletes;

    private Lexicon(
            KeyTable keys, KeyTable tops, KeyTable initials, KeyTable sounds, DeleteTable deletes) {
        this.keys = keys;
        this.tops = tops;
        this.initials = initials;
        this.sounds = sounds;
        this.deletes = deletes;
    }

    /** Opens the lexicon that {@link Builder#write} put into {@code folder} under {@code name}. */
    static Lexicon open(Path folder, String name) throws IOException {
        return new Lexicon(
                KeyTable.open(folder.resolve(name + ".keys")),
                KeyTable.open(folder.resolve(name + ".tops")),
                KeyTable.open(folder.resolve(name + ".initials")),
                KeyTable.open(folder.resolve(name + ".sounds")),
                DeleteTable.open(folder.resolve(name + ".deletes")));
    }

    /** The key of a text: its keystrokes without spaces and signs. */
    static String key(String text) {
        return Hangul.keystrokes(TextNormalizer.spaceless(text));
    }

    /** The items whose key is exactly {@code key}. */
    List<Item> exact(String key) {
        int at = keys.find(key);
        return at < 0 ? List.of() : items(at);
    }

    /**
     * The items within {@code edits} slips of {@code key}, itself left out, nearest first, at most
     * {@code n}.
     */
    List<Match> near(String key, int n) {
        return near(key, DeleteTable.edits(key.length()), n);
    }

    /** The same with at most {@code edits} slips, 1 or 2; fewer are quicker to find. */
    List<Match> near(String key, int edits, int n) {
        if (key.length() < 3) {
            return List.of();
        }
        double limit = edits == 1 ? 1.2 : 2.0;
        var matches = new ArrayList<Match>();
        for (int place : deletes.candidates(key, edits)) {
            String other = keys.key(place);
            if (Math.abs(other.length() - key.length()) > edits || other.equals(key)) {
                continue;
            }
            double distance = KeystrokeDistance.between(key, other, limit);
            if (distance <= limit) {
                for (Item item : items(place)) {
                    matches.add(new Match(item, distance));
                }
            }
        }
        return nearest(matches, n);
    }

    /** The items whose key begins with {@code key}, heaviest first, at most {@code n}. */
    List<Item> beginning(String key, int n) {
        int top = tops.find(key);
        if (top >= 0) {
            return items(tops.ints(top), n);
        }
        int end = keys.upperBound(key);
        var matches = new ArrayList<Match>();
        for (int place = keys.lowerBound(key); place < end; place++) {
            for (Item item : items(place)) {
                matches.add(new Match(item, 1 / item.weight()));
            }
        }
        var found = new ArrayList<Item>();
        for (Match match : nearest(matches, n)) {
            found.add(match.item());
        }
        return found;
    }

    /**
     * The items whose initials are {@code initials}, as {@link #initialsKey} makes them, heaviest
     * first.
     */
    List<Item> withInitials(String initialsKey, int n) {
        int at = initials.find(initialsKey);
        return at < 0 ? List.of() : items(initials.ints(at), n);
    }

    /**
     * The items whose initials begin with {@code initialsKey} but are longer, at most {@code n}.
     */
    List<Item> withInitialsBeginning(String initialsKey, int n) {
        var found = new ArrayList<Item>();
        int start = initials.lowerBound(initialsKey);
        int end = Math.min(initials.upperBound(initialsKey), start + LONGER_INITIALS);
        for (int at = start; at < end; at++) {
            if (!initials.key(at).equals(initialsKey)) {
                found.addAll(items(initials.ints(at), 2));
            }
        }
        found.sort(new Heaviest());
        return found.subList(0, Math.min(n, found.size()));
    }

    /** The items that sound like {@code text} by their consonants, at most {@code n}. */
    List<Item> sounding(String text, int n) {
        String skeleton = Skeleton.of(text);
        if (skeleton.length() < 3) {
            return List.of();
        }
        int at = sounds.find(skeleton);
        return at < 0 ? List.of() : items(sounds.ints(at), n);
    }

    /** The initials of a text without its spaces, compound consonants apart; Latin letters stay. */
    static String initialsKey(String text) {
        return Initials.apart(Initials.of(TextNormalizer.spaceless(text)));
    }

    private static List<Match> nearest(List<Match> matches, int n) {
        matches.sort(NEAREST);
        return matches.subList(0, Math.min(n, matches.size()));
    }

    private List<Item> items(int[] places, int n) {
        var found = new ArrayList<Item>();
        for (int i = 0; i < places.length && found.size() < n; i++) {
            found.addAll(items(places[i]));
        }
        return found;
    }

    private List<Item> items(int place) {
        var items = new ArrayList<Item>();
        String rows = keys.text(place);
        int start = 0;
        while (start < rows.length()) {
            int weight = rows.indexOf('\t', start);
            int target = rows.indexOf('\t', weight + 1);
            int end = rows.indexOf('\n', target);
            items.add(
                    new Item(
                            rows.substring(start, weight),
                            Float.parseFloat(rows.substring(weight + 1, target)),
                            rows.substring(target + 1, end)));
            start = end + 1;
        }
        return items;
    }

    // Classes and not chains of Comparator.comparing: those are linked anew at every start, which
    // costs
    // a search some milliseconds.

    private static final class Nearest implements Comparator<Match> {
        @Override
        public int compare(Match a, Match b) {
            int order = Double.compare(a.distance(), b.distance());
            if (order == 0) {
                order = Float.compare(b.item().weight(), a.item().weight());
            }
            if (order == 0) {
                order = a.item().text().compareTo(b.item().text());
            }
            return order == 0 ? a.item().target().compareTo(b.item().target()) : order;
        }
    }

    private static final class Heaviest implements Comparator<Item> {
        @Override
        public int compare(Item a, Item b) {
            return Float.compare(b.weight(), a.weight());
        }
    }

    /** Gathers items and writes the tables. */
    static final class Builder {
        private static final int ITEMS_A_KEY = 12;
        private static final int PLACES_A_ROW = 64;
        private static final int LARGE_RANGE = 64;
        private static final int TOP = 32;

        private final TreeMap<String, Map<String, Item>> rows =
                new TreeMap<>(KeyTable::compareUtf8);

        /** Adds an item; of two with the same text and target the heavier one stays. */
        void add(String text, float weight, String target) {
            String key = key(text);
            if (key.isEmpty() || key.length() > 120) {
                return;
            }
            String shown = text.replace('\t', ' ').replace('\n', ' ');
            rows.computeIfAbsent(key, _ -> new HashMap<>())
                    .merge(
                            target,
                            new Item(shown, weight, target),
                            (a, b) -> a.weight() >= b.weight() ? a : b);
        }

        void write(Path folder, String name) throws IOException {
            var table = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
            var keys = new ArrayList<String>(rows.size());
            var weights = new float[rows.size()];
            var byInitials = new TreeMap<String, List<Integer>>(KeyTable::compareUtf8);
            var bySound = new TreeMap<String, List<Integer>>(KeyTable::compareUtf8);
            for (var row : rows.entrySet()) {
                var items = new ArrayList<>(row.getValue().values());
                items.sort(
                        Comparator.<Item>comparingDouble(item -> -item.weight())
                                .thenComparing(Item::target));
                items.subList(Math.min(ITEMS_A_KEY, items.size()), items.size()).clear();
                int place = keys.size();
                weights[place] = items.get(0).weight();
                keys.add(row.getKey());
                table.put(row.getKey(), encode(items));
                String text = items.get(0).text();
                if (Hangul.containsHangul(text)) {
                    file(byInitials, initialsKey(text), place);
                }
                String sound = Skeleton.of(text);
                if (sound.length() >= 3) {
                    file(bySound, sound, place);
                }
            }
            KeyTable.write(folder.resolve(name + ".keys"), table);
            KeyTable.write(folder.resolve(name + ".initials"), places(byInitials, weights));
            KeyTable.write(folder.resolve(name + ".sounds"), places(bySound, weights));
            KeyTable.write(folder.resolve(name + ".tops"), tops(keys, weights));
            DeleteTable.write(folder.resolve(name + ".deletes"), keys);
        }

        private static void file(Map<String, List<Integer>> rows, String key, int place) {
            rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(place);
        }

        private static byte[] encode(List<Item> items) {
            var text = new StringBuilder();
            for (Item item : items) {
                text.append(item.text()).append('\t').append(item.weight()).append('\t');
                text.append(item.target()).append('\n');
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static SortedMap<String, byte[]> places(
                Map<String, List<Integer>> rows, float[] weights) {
            var table = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
            for (var row : rows.entrySet()) {
                table.put(row.getKey(), heaviest(row.getValue(), weights, PLACES_A_ROW));
            }
            return table;
        }

        private static byte[] heaviest(List<Integer> places, float[] weights, int n) {
            places.sort(
                    Comparator.<Integer>comparingDouble(place -> -weights[place])
                            .thenComparing(place -> place));
            int size = Math.min(n, places.size());
            var bytes = java.nio.ByteBuffer.allocate(4 * size);
            for (int i = 0; i < size; i++) {
                bytes.putInt(places.get(i));
            }
            return bytes.array();
        }

        /**
         * The heaviest keys of every prefix that has many: short prefixes would be read for long.
         */
        private static SortedMap<String, byte[]> tops(List<String> keys, float[] weights) {
            var table = new TreeMap<String, byte[]>(KeyTable::compareUtf8);
            for (int length = 1; length <= 24; length++) {
                int start = 0;
                boolean any = false;
                while (start < keys.size()) {
                    String key = keys.get(start);
                    if (key.length() < length) {
                        start++;
                        continue;
                    }
                    String prefix = key.substring(0, length);
                    var places = new ArrayList<Integer>();
                    while (start < keys.size() && keys.get(start).startsWith(prefix)) {
                        places.add(start++);
                    }
                    if (places.size() > LARGE_RANGE) {
                        any = true;
                        table.put(prefix, heaviest(places, weights, TOP));
                    }
                }
                if (!any) {
                    break;
                }
            }
            return table;
        }
    }
}
