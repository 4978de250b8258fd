package dev.gongbu.aws.store;

/** The numbers that stand for the kinds of shapes in the file. */
final class ShapeTag {

    static final int TEXT = 0;
    static final int JSON = 1;
    static final int WHOLE = 2;
    static final int FRACTION = 3;
    static final int FLAG = 4;
    static final int BLOB = 5;
    static final int TIMESTAMP = 6;
    static final int DOCUMENT = 7;
    static final int STRUCTURE = 8;
    static final int SEQUENCE = 9;
    static final int MAPPING = 10;

    private ShapeTag() {}
}
