package dev.gongbu.note.read;

import dev.gongbu.note.Problem;
import dev.gongbu.note.Sentence;

import java.util.List;

/**
 * A smallest piece of the content and the place that it stands in, for whoever checks how it is
 * written.
 *
 * @param file relative to the content folder, with forward slashes
 * @param line from 1
 * @param kind what it is
 * @param owner the id of the topic, comparison, fact or term that it belongs to
 * @param section the heading that it stands below, the axis of a cell, or empty
 * @param text without markup; a drawing or code keeps its lines
 * @param sentences of {@link Kind#PROSE}, else none
 * @param facts ids of the facts that are cited in it
 */
public record Passage(
        String file,
        int line,
        Kind kind,
        String owner,
        String section,
        String text,
        List<Sentence> sentences,
        List<String> facts) {

    public Passage {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /**
     * A mistake in this passage.
     *
     * @param message what is wrong and what would be right, one sentence
     * @return the problem, at the passage's place
     */
    public Problem problem(String message) {
        return new Problem(file, line, message);
    }

    /** What a passage is. */
    public enum Kind {
        /** A paragraph of a page, also inside a list. */
        PROSE,
        /** A row of a table; its text is the cells. */
        ROW,
        /** The head of a table; its text holds a line for each column. */
        TABLE_HEAD,
        /** A drawing in box characters. */
        DRAWING,
        /** Commands and other code, to be taken literally. */
        CODE,
        /** A title or a heading. */
        TITLE,
        /** A cell in the front matter of a page. */
        ATTRIBUTE,
        /** A cell of a comparison. */
        CELL,
        /** A fact, a definition, or what a comparison says beside its cells. */
        STATEMENT
    }
}
