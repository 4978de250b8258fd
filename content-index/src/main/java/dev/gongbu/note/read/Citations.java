package dev.gongbu.note.read;

import dev.gongbu.note.Span;

import java.util.ArrayList;
import java.util.List;

/** Finds fact ids in braces, such as {@code {sqs-012}}, and takes them out of the text. */
final class Citations {

    private final Page page;
    private final References references;

    Citations(Page page, References references) {
        this.page = page;
        this.references = references;
    }

    /**
     * The end of a citation.
     *
     * @param open the index of an opening brace
     * @return the index of its closing brace, or -1 where the braces hold no fact id
     */
    static int end(String text, int open) {
        int at = open + 1;
        int hyphen = -1;
        while (at < text.length() && isIdCharacter(text.charAt(at))) {
            if (text.charAt(at) == '-') {
                hyphen = at;
            }
            at++;
        }
        boolean isClosed = at < text.length() && text.charAt(at) == '}';
        boolean endsInNumber =
                hyphen > open + 1 && hyphen < at - 1 && isDigits(text, hyphen + 1, at);
        return isClosed && endsInNumber ? at : -1;
    }

    private static boolean isIdCharacter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || character == '-';
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Adds a fact id where the page may cite it; else it is a problem. */
    void cite(String id, List<String> facts, int line) {
        var topic = references.factTopics().get(id);
        if (topic == null) {
            page.source().problem(line, "cites the fact '" + id + "', which does not exist");
        } else if (!topic.equals(page.topic().id())) {
            page.source().problem(line, "cites '" + id + "', a fact of another topic");
        } else {
            facts.add(id);
        }
    }

    /**
     * Takes the fact ids out of spans, at any depth.
     *
     * @param facts where the ids go
     * @return the spans without them and without space around them
     */
    List<Span> stripped(List<Span> spans, List<String> facts, int line) {
        var stripped = new ArrayList<Span>();
        for (var span : spans) {
            var clean = stripped(span, facts, line);
            if (!(clean instanceof Span.Plain plain && plain.text().isEmpty())) {
                stripped.add(clean);
            }
        }
        return Spans.trimmed(stripped);
    }

    Span stripped(Span span, List<String> facts, int line) {
        return switch (span) {
            case Span.Plain plain -> new Span.Plain(stripped(plain.text(), facts, line));
            case Span.Code code -> code;
            case Span.Strong strong -> new Span.Strong(stripped(strong.spans(), facts, line));
            case Span.Emphasis emphasis ->
                    new Span.Emphasis(stripped(emphasis.spans(), facts, line));
            case Span.TopicLink link ->
                    new Span.TopicLink(stripped(link.spans(), facts, line), link.topic());
            case Span.WebLink link ->
                    new Span.WebLink(stripped(link.spans(), facts, line), link.url());
        };
    }

    private String stripped(String text, List<String> facts, int line) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var stripped = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '{' ? end(text, at) : -1;
            if (close < 0) {
                stripped.append(text.charAt(at));
                at++;
            } else {
                cite(text.substring(at + 1, close), facts, line);
                Spans.dropTrailingSpaces(stripped);
                at = close + 1;
            }
        }
        return stripped.toString();
    }
}
