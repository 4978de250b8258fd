package dev.gongbu.app.command;

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
        var layout = new NoteLayout(invocation.columns(), Borders.LINES, width, this::title);
        var lines = section == null ? layout.note(note) : layout.section(note, section);
        return LaidOut.in(invocation.ink(), lines);
    }

    private String title(String id) {
        var topic = library.topic(id);
        return topic.isPresent() ? topic.get().title() : id;
    }
}
