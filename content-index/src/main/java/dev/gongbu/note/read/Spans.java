package dev.gongbu.note.read;

import dev.gongbu.note.Span;

import java.util.ArrayList;
import java.util.List;

/** Removes the space around runs of spans. */
final class Spans {

    private Spans() {}

    static List<Span> trimmed(List<Span> spans) {
        var trimmed = new ArrayList<>(spans);
        while (!trimmed.isEmpty() && trimmed.getFirst() instanceof Span.Plain first) {
            var text = first.text().stripLeading();
            if (!text.isEmpty()) {
                trimmed.set(0, new Span.Plain(text));
                break;
            }
            trimmed.removeFirst();
        }
        while (!trimmed.isEmpty() && trimmed.getLast() instanceof Span.Plain last) {
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                trimmed.set(trimmed.size() - 1, new Span.Plain(text));
                break;
            }
            trimmed.removeLast();
        }
        return trimmed;
    }

    static void dropTrailingSpaces(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
