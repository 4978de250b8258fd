package dev.gongbu.note;

import java.util.List;

/**
 * A sentence of a paragraph and the facts that it rests on.
 *
 * @param spans its text, without the fact ids and without space around it
 * @param facts the ids of the facts that were cited right after it
 */
public record Sentence(List<Span> spans, List<String> facts) {

    public Sentence {
        spans = List.copyOf(spans);
        facts = List.copyOf(facts);
    }

    /**
     * The sentence without markup.
     *
     * @return one line of text
     */
    public String text() {
        return Span.text(spans);
    }
}
