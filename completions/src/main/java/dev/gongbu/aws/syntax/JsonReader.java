package dev.gongbu.aws.syntax;

import dev.gongbu.aws.syntax.Value.Entry;

import java.util.ArrayList;

/** One pass over one JSON text, by recursive descent. */
final class JsonReader {

    private final TextCursor cursor;
    private final JsonStrings strings;
    private final JsonNumbers numbers;
    private int depth;

    JsonReader(Word word) {
        this.cursor = new TextCursor(word);
        this.strings = new JsonStrings(cursor);
        this.numbers = new JsonNumbers(cursor);
    }

    Value document() throws Refusal {
        if (cursor.isAt('\uFEFF')) {
            throw JsonFault.byteOrderMark(cursor);
        }
        skipBlanks();
        var value = value();
        skipBlanks();
        if (!cursor.atEnd()) {
            throw JsonFault.extra(cursor);
        }
        return value;
    }

    private Value value() throws Refusal {
        int begin = cursor.at();
        return switch (cursor.here()) {
            case '"' -> text();
            case '{' -> object();
            case '[' -> list();
            case 'n' -> word("null", new Value.Nothing(place(begin), end(begin, 4)));
            case 't' -> word("true", new Value.Flag(true, place(begin), end(begin, 4)));
            case 'f' -> word("false", new Value.Flag(false, place(begin), end(begin, 5)));
            default -> numbers.read();
        };
    }

    private Value word(String word, Value value) throws Refusal {
        if (!cursor.text().startsWith(word, cursor.at())) {
            throw JsonFault.noValue(cursor);
        }
        cursor.advance(word.length());
        return value;
    }

    private Value.Text text() throws Refusal {
        int begin = cursor.at();
        var text = strings.read();
        return new Value.Text(text, false, place(begin), cursor.end(cursor.at()));
    }

    private Value.Items list() throws Refusal {
        int begin = open();
        var items = new ArrayList<Value>();
        if (!cursor.isAt(']')) {
            do {
                skipBlanks();
                items.add(value());
                skipBlanks();
            } while (cursor.take(','));
        }
        return new Value.Items(items, place(begin), close(']'));
    }

    private Value.Fields object() throws Refusal {
        int begin = open();
        var entries = new ArrayList<Entry>();
        if (!cursor.isAt('}')) {
            do {
                skipBlanks();
                entries.add(entry());
                skipBlanks();
            } while (cursor.take(','));
        }
        return new Value.Fields(entries, place(begin), close('}'));
    }

    private Entry entry() throws Refusal {
        if (!cursor.isAt('"')) {
            throw JsonFault.noKey(cursor);
        }
        int begin = cursor.at();
        var key = strings.read();
        int end = cursor.end(cursor.at());
        skipBlanks();
        if (!cursor.take(':')) {
            throw JsonFault.noColon(cursor);
        }
        skipBlanks();
        return new Entry(key, place(begin), end, value());
    }

    private int open() throws Refusal {
        depth++;
        if (depth > JsonText.DEPTH) {
            throw JsonFault.tooDeep(cursor);
        }
        int begin = cursor.at();
        cursor.advance(1);
        skipBlanks();
        return begin;
    }

    private int close(char bracket) throws Refusal {
        if (!cursor.take(bracket)) {
            throw JsonFault.noComma(cursor, bracket);
        }
        depth--;
        return cursor.end(cursor.at());
    }

    private void skipBlanks() {
        while (isBlank(cursor.here())) {
            cursor.advance(1);
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private int place(int index) {
        return cursor.place(index);
    }

    private int end(int begin, int length) {
        return cursor.end(Math.min(cursor.text().length(), begin + length));
    }
}
