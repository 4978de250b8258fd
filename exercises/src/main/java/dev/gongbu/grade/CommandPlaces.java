package dev.gongbu.grade;

import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;

/** Where in a line things stand, or would have to stand. */
final class CommandPlaces {

    /** A stretch of a line. */
    record Place(int from, int to) {}

    private final Check check;

    CommandPlaces(Check check) {
        this.check = check;
    }

    /** Where what is missing would stand: behind the last word that is looked at. */
    int end() {
        int end = check.line().length();
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.REST) {
                end = part.from();
            }
        }
        return check.line().substring(0, end).stripTrailing().length();
    }

    /** From the first to the last part of a kind; the end where there is none. */
    Place of(Part.Kind kind) {
        int from = -1;
        int to = -1;
        for (var part : check.parts()) {
            if (part.kind() == kind) {
                from = from < 0 ? part.from() : from;
                to = part.to();
            }
        }
        return from < 0 ? new Place(end(), end()) : new Place(from, to);
    }

    /** Whether help is asked for instead of anything being done. */
    boolean isHelp() {
        return help().from() < help().to();
    }

    /** Where the word {@code help} stands, or nowhere. */
    Place help() {
        for (var part : check.parts()) {
            boolean isWord =
                    part.kind() == Part.Kind.OPERATION
                            || part.kind() == Part.Kind.SERVICE
                            || part.kind() == Part.Kind.UNKNOWN;
            if (isWord && part.text().equals("help")) {
                return new Place(part.from(), part.to());
            }
        }
        return new Place(0, 0);
    }

    /** The text at a place. */
    String text(int from, int to) {
        return check.line().substring(from, to);
    }
}
