package dev.gongbu.note;

import java.util.List;
import java.util.Optional;

/**
 * A page about one topic.
 *
 * @param topic what the page is about
 * @param summary the page's first sentence, without markup
 * @param sections the introduction first, then one for each heading; ids are unique in the note
 */
public record Note(Topic topic, String summary, List<Section> sections) {

    public Note {
        sections = List.copyOf(sections);
    }

    /**
     * Finds a section by its id or its heading.
     *
     * @param idOrHeading such as {@code 시험-함정} or {@code 시험 함정}
     * @return the section, or empty where the note has none of that name
     */
    public Optional<Section> section(String idOrHeading) {
        for (var section : sections) {
            if (section.id().equals(idOrHeading) || section.heading().equals(idOrHeading)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
