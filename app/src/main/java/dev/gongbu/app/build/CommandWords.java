package dev.gongbu.app.build;

import dev.gongbu.note.Library;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What the notes know of the words by which commands are looked for.
 *
 * @param equivalents words that mean the same, a group a term or a group of synonyms
 * @param ofServices other names of services, by the service as it is typed
 */
record CommandWords(List<List<String>> equivalents, Map<String, List<String>> ofServices) {

    static CommandWords of(Library library) {
        var equivalents = new ArrayList<List<String>>(library.synonyms());
        for (var term : library.terms()) {
            equivalents.add(term.names());
        }
        var names = new HashMap<String, List<String>>();
        for (var topic : library.topics()) {
            var services = servicesOf(topic);
            if (topic.parent() == null && services.size() == 1) {
                names.computeIfAbsent(services.getFirst(), _ -> new ArrayList<>())
                        .addAll(topic.names());
            }
        }
        return new CommandWords(equivalents, names);
    }

    private static List<String> servicesOf(Topic topic) {
        var services = new HashSet<String>();
        for (var command : topic.commands()) {
            int blank = command.indexOf(' ');
            services.add(blank < 0 ? command : command.substring(0, blank));
        }
        return List.copyOf(services);
    }
}
