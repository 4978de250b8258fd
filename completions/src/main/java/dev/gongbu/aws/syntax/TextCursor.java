package dev.gongbu.aws.syntax;

/** A place in the text of a word, for the readers that go through it character by character. */
final class TextCursor {

    /** Stands for the character after the last one. */
    static final int END = -1;

    private final Word word;
    private final String text;
    private int at;

    TextCursor(Word word) {
        this.word = word;
        this.text = word.text();
    }

    /** The index in the text, from 0. */
    int at() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here, or {@link #END}. */
    int here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Goes on behind {@code c} where it stands here. */
    boolean take(char c) {
        boolean found = isAt(c);
        if (found) {
            at++;
        }
        return found;
    }

    void advance(int count) {
        at += count;
    }

    String text() {
        return text;
    }

    String since(int begin) {
        return text.substring(begin, at);
    }

    /** Where the character here stands in the line. */
    int place() {
        return word.place(at);
    }

    /** Where the character of that index stands in the line. */
    int place(int index) {
        return word.place(index);
    }

    /** Where the text before that index ends in the line. */
    int end(int index) {
        return word.end(index);
    }

    /** A fault that points at the character of that index. */
    Refusal refuse(Rule rule, int index, String korean, String english) {
        int from = word.place(index);
        int length = index < text.length() ? Character.charCount(text.codePointAt(index)) : 0;
        int to = length == 0 ? from : word.end(index + length);
        return new Refusal(new Fault(rule, from, to, korean, english));
    }

    /** The character of that index for a message. */
    String shown(int index) {
        return Excerpt.of(text.codePointAt(index));
    }
}
