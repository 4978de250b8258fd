package dev.gongbu.aws.syntax;

import dev.gongbu.aws.syntax.Value.Entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One pass over one value in shorthand, by recursive descent.
 *
 * <pre>
 * parameter = keyval *("," keyval)
 * keyval    = key ["@"] "=" values
 * values    = "" at the end | "[" list | "{" hash | first *("," second)
 * </pre>
 */
final class ShorthandReader {

    private final TextCursor cursor;

    /**
     * Whether the key at hand stands before {@code @=}. A key inside a list changes it for good.
     */
    private boolean readsFiles;

    private int depth;

    ShorthandReader(Word word) {
        this.cursor = new TextCursor(word);
    }

    Value.Fields parameter() throws Refusal {
        int from = cursor.place();
        var keys = new HashSet<String>();
        var entries = new ArrayList<Entry>();
        while (entries.isEmpty() || !cursor.atEnd()) {
            if (!entries.isEmpty()) {
                expectBetweenBlanks(',');
            }
            var entry = keyValue();
            if (!keys.add(entry.key())) {
                throw new Refusal(ShorthandFault.repeated(entry));
            }
            entries.add(entry);
        }
        return new Value.Fields(entries, from, cursor.end(cursor.at()));
    }

    private Entry keyValue() throws Refusal {
        int begin = cursor.at();
        var key = key();
        int end = cursor.at();
        equalsSign();
        return new Entry(key, cursor.place(begin), keyEnd(begin, end), values());
    }

    private int keyEnd(int begin, int end) {
        return begin == end ? cursor.place(begin) : cursor.end(end);
    }

    private String key() {
        int begin = cursor.at();
        while (ShorthandCharacters.isKey(cursor.here())) {
            cursor.advance(1);
        }
        return cursor.since(begin);
    }

    private void equalsSign() throws Refusal {
        skipBlanks();
        readsFiles = cursor.take('@');
        expectBetweenBlanks('=');
    }

    private Value values() throws Refusal {
        return switch (cursor.here()) {
            case TextCursor.END -> text("", cursor.at(), cursor.at());
            case '[' -> list();
            case '{' -> hash();
            default -> commaSeparated();
        };
    }

    private Value commaSeparated() throws Refusal {
        int from = cursor.place();
        var first = first();
        skipBlanks();
        if (!cursor.isAt(',')) {
            return first;
        }
        expectBetweenBlanks(',');
        var items = new ArrayList<Value>();
        items.add(first);
        while (true) {
            int begin = cursor.at();
            var second = second();
            skipBlanks();
            if (second.isPresent() && cursor.atEnd()) {
                items.add(second.get());
                break;
            }
            if (second.isEmpty() || !cursor.isAt(',')) {
                nextKeyBehind(begin);
                break;
            }
            expectBetweenBlanks(',');
            items.add(second.get());
        }
        return items.size() == 1 ? first : new Value.Items(items, from, items.getLast().to());
    }

    /**
     * What stands behind the comma is no further item: it has to be the next key. Goes back to the
     * nearest comma, even to one that is quoted.
     */
    private void nextKeyBehind(int begin) throws Refusal {
        if (cursor.atEnd()) {
            throw ShorthandFault.missingItem(cursor, begin);
        }
        cursor.moveTo(cursor.text().lastIndexOf(',', cursor.at()));
    }

    private Value.Items list() throws Refusal {
        enter();
        int from = cursor.place();
        expectBetweenBlanks('[');
        var items = new ArrayList<Value>();
        while (!cursor.isAt(']')) {
            items.add(inner());
            comma(']');
        }
        cursor.advance(1);
        depth--;
        return new Value.Items(items, from, cursor.end(cursor.at()));
    }

    private Value.Fields hash() throws Refusal {
        enter();
        int from = cursor.place();
        expectBetweenBlanks('{');
        List<Entry> entries = new ArrayList<>();
        while (!cursor.isAt('}')) {
            int begin = cursor.at();
            var key = key();
            int end = cursor.at();
            equalsSign();
            entries.add(new Entry(key, cursor.place(begin), keyEnd(begin, end), inner()));
            comma('}');
        }
        cursor.advance(1);
        depth--;
        return new Value.Fields(entries, from, cursor.end(cursor.at()));
    }

    private Value inner() throws Refusal {
        return switch (cursor.here()) {
            case '[' -> list();
            case '{' -> hash();
            default -> first();
        };
    }

    /** The comma after an element, which may also stand before the closing bracket. */
    private void comma(char closing) throws Refusal {
        skipBlanks();
        if (!cursor.isAt(closing)) {
            expect(',');
            skipBlanks();
        }
    }

    private Value.Text first() throws Refusal {
        int here = cursor.here();
        if (here == '\'' || here == '"') {
            return quoted((char) here);
        }
        int begin = cursor.at();
        cursor.advance(ShorthandCharacters.firstLength(cursor.text(), begin));
        return unquoted(begin);
    }

    /** An item behind a comma; empty where none stands here, and then the cursor has not moved. */
    private Optional<Value.Text> second() throws Refusal {
        int here = cursor.here();
        if (here == '\'' || here == '"') {
            boolean closed = closing((char) here) > 0;
            return closed ? Optional.of(quoted((char) here)) : Optional.empty();
        }
        int begin = cursor.at();
        int length = ShorthandCharacters.secondLength(cursor.text(), begin);
        cursor.advance(length);
        return length == 0 ? Optional.empty() : Optional.of(unquoted(begin));
    }

    private Value.Text unquoted(int begin) {
        var text = ShorthandCharacters.trimmed(cursor.since(begin));
        return text(text.replace("\\,", ","), begin, begin + text.length());
    }

    private Value.Text quoted(char quote) throws Refusal {
        int begin = cursor.at();
        int close = closing(quote);
        if (close < 0) {
            throw ShorthandFault.unclosed(cursor, quote);
        }
        cursor.moveTo(close + 1);
        return text(unescaped(begin + 1, close, quote), begin, close + 1);
    }

    /**
     * Where the quoted text that begins here ends, or -1. Where every quote behind it is escaped,
     * the last one closes it all the same.
     */
    private int closing(char quote) {
        var text = cursor.text();
        int last = -1;
        for (int i = cursor.at() + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                if (next == quote) {
                    last = i + 1;
                }
                if (next == quote || next == '\\') {
                    i++;
                }
            }
        }
        return last;
    }

    private String unescaped(int begin, int end, char quote) {
        var text = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = cursor.text().charAt(i);
            char next = i + 1 < end ? cursor.text().charAt(i + 1) : ' ';
            if (c == '\\' && (next == quote || next == '\\')) {
                text.append(next);
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private Value.Text text(String text, int begin, int end) {
        return new Value.Text(
                text,
                readsFiles,
                cursor.place(begin),
                begin == end ? cursor.place(begin) : cursor.end(end));
    }

    private void enter() throws Refusal {
        depth++;
        if (depth > Shorthand.DEPTH) {
            throw ShorthandFault.tooDeep(cursor);
        }
    }

    private void expectBetweenBlanks(char c) throws Refusal {
        skipBlanks();
        expect(c);
        skipBlanks();
    }

    private void expect(char c) throws Refusal {
        if (!cursor.take(c)) {
            throw ShorthandFault.expected(cursor, c);
        }
    }

    private void skipBlanks() {
        while (ShorthandCharacters.isBlank(cursor.here())) {
            cursor.advance(1);
        }
    }
}
