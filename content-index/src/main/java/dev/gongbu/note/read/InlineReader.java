package dev.gongbu.note.read;

import dev.gongbu.note.Span;
import dev.gongbu.text.Sanitizer;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;

/** Turns what stands inside a Markdown block into spans; fact ids are still in the text. */
final class InlineReader {

    private final Page page;
    private final References references;

    InlineReader(Page page, References references) {
        this.page = page;
        this.references = references;
    }

    List<Span> spans(Node parent, int line) {
        var spans = new ArrayList<Span>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(spans, node, line);
        }
        return spans;
    }

    private void add(List<Span> spans, Node node, int line) {
        switch (node) {
            case Text text -> plain(spans, text.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> plain(spans, " ");
            case Code code -> code(spans, code.getLiteral());
            case StrongEmphasis _ -> {
                var inside = spans(node, line);
                if (!inside.isEmpty()) {
                    spans.add(new Span.Strong(inside));
                }
            }
            case Emphasis _ -> {
                var inside = spans(node, line);
                if (!inside.isEmpty()) {
                    spans.add(new Span.Emphasis(inside));
                }
            }
            case Link link -> link(spans, link, line);
            case Image _ -> {
                page.source().problem(line, "holds an image, which a terminal cannot show");
                spans.addAll(spans(node, line));
            }
            case HtmlInline html -> {
                page.source()
                        .problem(line, "holds HTML; write it in backticks: " + html.getLiteral());
                plain(spans, html.getLiteral());
            }
            default -> spans.addAll(spans(node, line));
        }
    }

    private static void plain(List<Span> spans, String literal) {
        var text = Sanitizer.cleanLine(literal);
        if (text.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && spans.getLast() instanceof Span.Plain before) {
            spans.set(spans.size() - 1, new Span.Plain(before.text() + text));
        } else {
            spans.add(new Span.Plain(text));
        }
    }

    private static void code(List<Span> spans, String literal) {
        var text = Sanitizer.cleanLine(literal);
        if (!text.isEmpty()) {
            spans.add(new Span.Code(text));
        }
    }

    private void link(List<Span> spans, Link link, int line) {
        var inside = spans(link, line);
        var target = Sanitizer.cleanLine(link.getDestination());
        if (inside.isEmpty()) {
            page.source().problem(line, "has a link without text to '" + target + "'");
        } else if (target.startsWith("https://") || target.startsWith("http://")) {
            spans.add(new Span.WebLink(inside, target));
        } else {
            var topic = references.topicAt(page.topic().category(), target);
            if (topic.isPresent()) {
                spans.add(new Span.TopicLink(inside, topic.get()));
            } else {
                page.source().problem(line, deadLink(target));
                spans.addAll(inside);
            }
        }
    }

    private String deadLink(String target) {
        int nameStart = target.lastIndexOf('/') + 1;
        int nameEnd = target.indexOf(".md", nameStart);
        var id = nameEnd < 0 ? "" : target.substring(nameStart, nameEnd);
        var place = references.topics().get(id);
        if (place == null) {
            return "has a dead link to '" + target + "'";
        }
        var own = page.topic().category() + "/";
        var right = place.startsWith(own) ? place.substring(own.length()) : "../" + place;
        return "has a dead link to '%s'; the note is '%s.md'".formatted(target, right);
    }
}
