package dev.gongbu.app.command;

import dev.gongbu.compare.ComparisonFinder;
import dev.gongbu.layout.Borders;
import dev.gongbu.layout.NoteLayout;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.store.LibraryFile;

import org.jspecify.annotations.Nullable;

/** Writes a note for a reader. */
final class NotePage {
    /** Longer lines are hard to read. */
    private static final int MAX_COLUMNS = 110;

    private final Invocation invocation;
    private final LibraryFile library;

    NotePage(Invocation invocation, LibraryFile library) {
        this.invocation = invocation;
        this.library = library;
    }

    /** The whole note, or one section of it. */
    Ink of(Note note, @Nullable Section section) {
        int width = Math.min(MAX_COLUMNS, invocation.display().columns());
        var layout =
                new NoteLayout(
                        invocation.columns(),
                        Borders.LINES,
                        width,
                        invocation.language(),
                        this::title);
        var lines = section == null ? layout.note(note) : layout.section(note, section);
        var ink = LaidOut.in(invocation.ink(), lines);
        return section == null ? commands(note, comparisons(note, ink)) : ink;
    }

    /** What the note's topic can be compared with. */
    private Ink comparisons(Note note, Ink ink) {
        for (var head : new ComparisonFinder(library.comparisons()).about(note.topic().id())) {
            ink.add(Style.DIM, invocation.say("비교: ", "Compare: "));
            ink.add(Style.LINK, "gongbu compare " + head.id()).line();
        }
        return ink;
    }

    /** The commands of the AWS CLI that the note is about or shows. */
    private Ink commands(Note note, Ink ink) {
        for (var command : invocation.installation().links().commandsOf(note.topic().id())) {
            ink.add(Style.DIM, invocation.say("명령: ", "Command: "));
            ink.add(Style.LINK, "gongbu aws list " + command).line();
        }
        return ink;
    }

    private String title(String id) {
        var topic = library.topic(id);
        return topic.isPresent() ? topic.get().title() : id;
    }
}
