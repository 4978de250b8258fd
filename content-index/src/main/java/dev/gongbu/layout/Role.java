package dev.gongbu.layout;

/** What a piece of a line is, so that a theme can choose how it looks. */
public enum Role {
    /** Running text. */
    PLAIN,
    /** The title of a note or the heading of a section. */
    HEADING,
    /** What matters most in a sentence, or the name of a table's column. */
    STRONG,
    /** A stressed word. */
    EMPHASIS,
    /** Something to type or to read literally, a command, a drawing. */
    CODE,
    /** A pointer to another note or a page. */
    LINK,
    /** The state of a service beside its title. */
    BADGE,
    /** What may be overlooked: names, addresses, days, markers. */
    DIM,
    /** The lines of a table, below a heading, beside a quotation. */
    TABLE_RULE,
    /** What must not be overlooked. */
    WARNING
}
