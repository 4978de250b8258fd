package dev.gongbu.note;

import java.util.List;

/**
 * A part of a note: the introduction, or a second-level heading with all that stands below it.
 *
 * @param id the heading with hyphens for spaces, unique in its note and stable as long as the
 *     heading is
 * @param heading the heading without markup
 * @param blocks what stands below the heading; deeper headings are {@link Block.Subheading}s
 */
public record Section(String id, String heading, List<Block> blocks) {

    /** The id and the heading of what stands above a note's first heading. */
    public static final String INTRODUCTION = "개요";

    public Section {
        blocks = List.copyOf(blocks);
    }
}
