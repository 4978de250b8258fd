package dev.gongbu.layout;

import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;

import java.util.ArrayList;
import java.util.List;

/** Gives spans their roles, and numbers the addresses that they lead to. */
final class Inlines {

    private final List<String> addresses = new ArrayList<>();

    /** The addresses that were met so far; the first is number 1. */
    List<String> addresses() {
        return addresses;
    }

    StyledText sentences(List<Sentence> sentences) {
        var text = new StyledText();
        for (var sentence : sentences) {
            if (!text.isEmpty()) {
                text.add(Role.PLAIN, " ");
            }
            add(text, sentence.spans(), Role.PLAIN);
        }
        return text;
    }

    StyledText spans(List<Span> spans, Role role) {
        var text = new StyledText();
        add(text, spans, role);
        return text;
    }

    private void add(StyledText text, List<Span> spans, Role role) {
        for (var span : spans) {
            add(text, span, role);
        }
    }

    private void add(StyledText text, Span span, Role role) {
        // Plain instanceof: a pattern switch is linked at run time, which every one-shot start
        // pays.
        if (span instanceof Span.Plain plain) {
            text.add(role, plain.text());
        } else if (span instanceof Span.Code code) {
            text.add(role == Role.LINK ? Role.LINK : Role.CODE, code.text());
        } else if (span instanceof Span.WebLink link) {
            add(text, link.spans(), Role.LINK);
            text.add(Role.DIM, number(link.url()));
        } else {
            add(text, span.children(), inside(span, role));
        }
    }

    private static Role inside(Span span, Role role) {
        if (span instanceof Span.TopicLink) {
            return Role.LINK;
        } else if (role != Role.PLAIN) {
            return role;
        }
        return span instanceof Span.Strong ? Role.STRONG : Role.EMPHASIS;
    }

    private String number(String address) {
        int index = addresses.indexOf(address);
        if (index < 0) {
            index = addresses.size();
            addresses.add(address);
        }
        return "[".concat(Integer.toString(index + 1)).concat("]");
    }
}
