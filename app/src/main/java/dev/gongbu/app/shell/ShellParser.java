package dev.gongbu.app.shell;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

import java.util.List;

/** Says whether Enter ends a line, or begins the next line of it. Nothing else asks it. */
final class ShellParser implements Parser {

    private final LineAid aid;

    ShellParser(LineAid aid) {
        this.aid = aid;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && aid.isOpen(line)) {
            throw new EOFError(-1, -1, "goes on");
        }
        return new Whole(line, cursor);
    }

    /** A line in one piece. */
    private record Whole(String line, int cursor) implements ParsedLine {
        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }
    }
}
