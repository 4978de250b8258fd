package dev.gongbu.app.shell;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Colours the line while it is typed. */
final class ShellHighlighter implements Highlighter {
    private final LineAid aid;

    ShellHighlighter(LineAid aid) {
        this.aid = aid;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        var each = aid.looks(buffer, reader.getBuffer().cursor());
        var text = new AttributedStringBuilder(buffer.length());
        int from = 0;
        for (int at = 1; at <= buffer.length(); at++) {
            if (at == buffer.length() || each[at] != each[from]) {
                text.styled(each[from].style(), buffer.substring(from, at));
                from = at;
            }
        }
        return text.toAttributedString();
    }
}
