package dev.gongbu.note;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be learnt, such as SQS or its visibility timeout: the front matter of its
 * page.
 *
 * @param id lower-case words joined by hyphens; also the file's name
 * @param title the Korean name
 * @param titleEn the English name
 * @param category the folder that the page lies in
 * @param parent the id of the topic that this one is a part of, or null for a topic of its own
 * @param aliases other names of this topic, Korean and English
 * @param related ids of the topics to read next
 * @param commands AWS CLI operations that the page is about, such as {@code sqs create-queue}
 * @param attributes axis to short cell, in the order of the page, so that topics can be compared
 * @param lifecycle whether AWS still offers it
 * @param links official pages, never fetched
 * @param checked the day on which somebody last checked the page
 * @param hasPage whether somebody has written the page; without one the note is made from facts
 */
public record Topic(
        String id,
        String title,
        String titleEn,
        String category,
        @Nullable String parent,
        List<String> aliases,
        List<String> related,
        List<String> commands,
        Map<String, String> attributes,
        Lifecycle lifecycle,
        List<OfficialPage> links,
        LocalDate checked,
        boolean hasPage) {

    public Topic {
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
        commands = List.copyOf(commands);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        links = List.copyOf(links);
    }

    /**
     * All names under which somebody may look for the topic.
     *
     * @return the Korean name, the English one and the aliases, each once
     */
    public List<String> names() {
        var names = new ArrayList<String>();
        names.add(title);
        if (!titleEn.isEmpty() && !names.contains(titleEn)) {
            names.add(titleEn);
        }
        for (var alias : aliases) {
            if (!names.contains(alias)) {
                names.add(alias);
            }
        }
        return names;
    }
}
