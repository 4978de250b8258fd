package dev.gongbu.note.store;

/** The numbers that stand for the kinds of blocks and spans in the file. */
final class Tag {

    static final int PARAGRAPH = 0;
    static final int BULLETS = 1;
    static final int NUMBERS = 2;
    static final int TABLE = 3;
    static final int CODE_BLOCK = 4;
    static final int QUOTE = 5;
    static final int SUBHEADING = 6;
    static final int BLOCKS = 7;

    static final int PLAIN = 0;
    static final int STRONG = 1;
    static final int EMPHASIS = 2;
    static final int CODE = 3;
    static final int TOPIC_LINK = 4;
    static final int WEB_LINK = 5;
    static final int SPANS = 6;

    private Tag() {}
}
