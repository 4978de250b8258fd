package dev.gongbu.exercise.store;

/** What follows in the file. */
final class Tag {

    static final int COMMAND = 0;
    static final int SHORT = 1;
    static final int QUANTITY = 2;
    static final int CHOICE = 3;
    static final int ORDER = 4;
    static final int MATCH = 5;
    static final int COMPARE = 6;
    static final int CLOZE = 7;

    static final int OPTION_IS = 0;
    static final int OPTION_IS_NOT = 1;
    static final int OPTION_MISSING = 2;
    static final int OPTION_PRESENT = 3;
    static final int OPERATION_IS = 4;
    static final int SERVICE_IS = 5;
    static final int ANSWER_IS = 6;

    static final int EQUAL = 0;
    static final int INCLUDES = 1;
    static final int CONTAINS = 2;
    static final int GLOB = 3;
    static final int PRESENT = 4;
    static final int ABSENT = 5;

    private Tag() {}
}
