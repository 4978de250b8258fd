package dev.gongbu.app.command;

import dev.gongbu.compare.ComparisonFinder;
import dev.gongbu.exercise.Kind;
import dev.gongbu.layout.Borders;
import dev.gongbu.layout.NoteLayout;
import dev.gongbu.note.Note;
import dev.gongbu.note.Section;
import dev.gongbu.note.store.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

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
        return section == null ? exercises(note, commands(note, comparisons(note, ink))) : ink;
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

    /** How many exercises there are of which kinds, and the command that asks them. */
    private Ink exercises(Note note, Ink ink) {
        var id = note.topic().id();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var exercise : invocation.installation().links().exercisesOf(id)) {
            counts.merge(exercise.kind(), 1, Integer::sum);
        }
        if (counts.isEmpty()) {
            return ink;
        }
        ink.add(Style.DIM, invocation.say("연습: ", "Practise: "));
        ink.add(Style.LINK, "gongbu drill --topic " + id);
        return ink.add(Style.DIM, " (" + counted(counts) + ")").line();
    }

    private String counted(Map<Kind, Integer> counts) {
        var words = new StringBuilder();
        for (var kind : counts.keySet()) {
            words.append(words.isEmpty() ? "" : ", ");
            words.append(invocation.say(kind.korean(), kind.english()));
            words.append(' ').append(counts.get(kind));
        }
        return words.toString();
    }

    private String title(String id) {
        var topic = library.topic(id);
        return topic.isPresent() ? topic.get().title() : id;
    }
}
