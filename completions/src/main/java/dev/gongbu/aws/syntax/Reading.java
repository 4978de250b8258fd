package dev.gongbu.aws.syntax;

/** What became of a text that had to be read. */
public sealed interface Reading {

    /** It was read. */
    record Done(Value value) implements Reading {}

    /** It could not be read. */
    record Refused(Fault fault) implements Reading {}
}
