package dev.gongbu.app.command;

import dev.gongbu.layout.Line;
import dev.gongbu.layout.Role;

import java.util.List;

/** Gives the roles of laid out lines their looks. */
final class LaidOut {
    private LaidOut() {}

    /** Adds the lines to {@code ink}, which is returned. */
    static Ink in(Ink ink, List<Line> lines) {
        for (var line : lines) {
            for (var run : line.runs()) {
                ink.add(style(run.role()), run.text());
            }
            ink.line();
        }
        return ink;
    }

    private static Style style(Role role) {
        return switch (role) {
            case PLAIN -> Style.PLAIN;
            case HEADING -> Style.HEADING;
            case STRONG -> Style.STRONG;
            case EMPHASIS -> Style.EMPHASIS;
            case CODE -> Style.CODE;
            case LINK -> Style.LINK;
            case BADGE -> Style.BADGE;
            case DIM, TABLE_RULE -> Style.DIM;
            case WARNING -> Style.WARNING;
        };
    }
}
