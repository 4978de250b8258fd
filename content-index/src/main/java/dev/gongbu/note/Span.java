package dev.gongbu.note;

import java.util.List;

/**
 * A run of text inside a sentence, a table cell or a heading. Its text never holds a line break.
 */
public sealed interface Span {

    /**
     * Text without markup.
     *
     * @param text never empty
     */
    record Plain(String text) implements Span {}

    /**
     * Text in bold type.
     *
     * @param spans what is bold
     */
    record Strong(List<Span> spans) implements Span {
        public Strong {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Stressed text.
     *
     * @param spans what is stressed
     */
    record Emphasis(List<Span> spans) implements Span {
        public Emphasis {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Something to type or to read literally.
     *
     * @param text as it stands between the backticks
     */
    record Code(String text) implements Span {}

    /**
     * A link to another note.
     *
     * @param spans what the link reads
     * @param topic the id of that note's topic
     */
    record TopicLink(List<Span> spans, String topic) implements Span {
        public TopicLink {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A link out of the notes.
     *
     * @param spans what the link reads
     * @param url where it leads
     */
    record WebLink(List<Span> spans, String url) implements Span {
        public WebLink {
            spans = List.copyOf(spans);
        }
    }

    /**
     * What a reader sees of some spans.
     *
     * @param spans in reading order
     * @return their text without markup
     */
    static String text(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            span.appendTo(text);
        }
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        if (this instanceof Plain plain) {
            text.append(plain.text);
        } else if (this instanceof Code code) {
            text.append(code.text);
        } else {
            for (var span : children()) {
                span.appendTo(text);
            }
        }
    }

    /**
     * The spans inside this one.
     *
     * @return empty for plain text and code
     */
    default List<Span> children() {
        // Plain instanceof: a pattern switch is linked at run time, which every one-shot start
        // pays.
        if (this instanceof Strong strong) {
            return strong.spans;
        } else if (this instanceof Emphasis emphasis) {
            return emphasis.spans;
        } else if (this instanceof TopicLink link) {
            return link.spans;
        } else if (this instanceof WebLink link) {
            return link.spans;
        }
        return List.of();
    }
}
