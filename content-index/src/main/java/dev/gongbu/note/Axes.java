package dev.gongbu.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The aspects by which topics are compared, in the order in which a comparison shows them.
 *
 * @param common those of every category
 * @param categories further ones by category
 */
public record Axes(List<String> common, Map<String, List<String>> categories) {

    public Axes {
        common = List.copyOf(common);
        var copies = new LinkedHashMap<String, List<String>>();
        for (var entry : categories.entrySet()) {
            copies.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        categories = Collections.unmodifiableMap(copies);
    }

    /**
     * No axes at all.
     *
     * @return for content that has none
     */
    public static Axes none() {
        return new Axes(List.of(), Map.of());
    }

    /**
     * The axes that a topic may have.
     *
     * @param category of the topic; one without axes of its own may take any
     * @return in the order of a comparison
     */
    public List<String> of(String category) {
        var own = categories.get(category);
        return own == null ? all() : joined(List.of(common, own));
    }

    /**
     * All axes of all categories.
     *
     * @return in the order of a comparison, each once
     */
    public List<String> all() {
        var lists = new ArrayList<List<String>>();
        lists.add(common);
        lists.addAll(categories.values());
        return joined(lists);
    }

    private static List<String> joined(List<List<String>> lists) {
        var joined = new ArrayList<String>();
        for (var list : lists) {
            for (var axis : list) {
                if (!joined.contains(axis)) {
                    joined.add(axis);
                }
            }
        }
        return joined;
    }
}
