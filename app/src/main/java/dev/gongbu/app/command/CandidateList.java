package dev.gongbu.app.command;

import dev.gongbu.aws.complete.Candidate;
import dev.gongbu.aws.complete.Completions;

/** Writes candidates for a reader: a line each, what it is beside it. */
final class CandidateList {
    private static final int WIDEST_LABEL = 36;

    private final Invocation invocation;

    CandidateList(Invocation invocation) {
        this.invocation = invocation;
    }

    Ink of(Completions completions) {
        var ink = invocation.ink();
        int width = 0;
        for (var candidate : completions.list()) {
            width = Math.max(width, invocation.columns().of(candidate.label()));
        }
        width = Math.min(width, WIDEST_LABEL);
        for (var candidate : completions.list()) {
            add(ink, candidate, width);
        }
        return ink;
    }

    private void add(Ink ink, Candidate candidate, int width) {
        var columns = invocation.columns();
        var about = candidate.korean();
        if (about.isEmpty()) {
            ink.add(Style.CODE, candidate.label()).line();
            return;
        }
        int taken = Math.max(width, columns.of(candidate.label()));
        ink.add(Style.CODE, columns.pad(candidate.label(), width)).add("  ");
        int room = invocation.display().columns() - taken - 2;
        boolean isCut = invocation.display().isTerminal() && columns.of(about) > room;
        ink.line(isCut ? columns.truncate(about, Math.max(1, room)) : about);
    }
}
