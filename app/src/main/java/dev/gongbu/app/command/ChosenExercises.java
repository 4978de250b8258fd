package dev.gongbu.app.command;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.korean.Nearest;
import dev.gongbu.note.store.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The exercises that a command line names.
 *
 * @param heads those that fit; at least one
 */
record ChosenExercises(Exercises all, List<Head> heads) {

    /**
     * Chooses.
     *
     * @throws Failure where none fits, or a name is unknown
     */
    static ChosenExercises of(Invocation invocation) {
        var installation = invocation.installation();
        var pack = pack(invocation.arguments());
        var all = pack == null ? Exercises.of(installation) : Exercises.of(pack, installation);
        var topics = new Topics(installation);
        var wanted = PracticeOptions.wanted(invocation.arguments(), topics::id);
        for (var id : invocation.arguments().words()) {
            expect(id, all.heads());
        }
        var heads = new ArrayList<Head>();
        for (var head : all.heads()) {
            if (wanted.includes(head)) {
                heads.add(head);
            }
        }
        if (heads.isEmpty()) {
            throw Failure.nothing(
                    "그런 문제는 없다. 조건을 줄이거나, 있는 문제를 본다: gongbu drill --list",
                    "There are no such exercises. Ask for less, or see what there is: gongbu drill --list");
        }
        return new ChosenExercises(all, heads);
    }

    private static @Nullable Path pack(Arguments arguments) {
        var typed = arguments.value(PracticeOptions.PACK.name());
        try {
            return typed == null ? null : Path.of(typed);
        } catch (InvalidPathException e) {
            throw Failure.usage("--pack의 파일 이름이 잘못되었다.", "The file of --pack has a bad name.");
        }
    }

    private static void expect(String id, List<Head> heads) {
        var ids = new ArrayList<String>();
        for (var head : heads) {
            if (head.id().equals(id)) {
                return;
            }
            ids.add(head.id());
        }
        var nearest = Nearest.of(id, ids);
        throw Failure.nothing(
                Typed.named(id)
                        + " 문제는 없다."
                        + (nearest.isEmpty() ? "" : " 혹시 " + nearest + "?")
                        + " 있는 문제를 보려면: gongbu drill --list",
                "There is no exercise "
                        + Typed.quoted(id)
                        + "."
                        + (nearest.isEmpty() ? "" : " Did you mean " + nearest + "?")
                        + " To see what there is: gongbu drill --list");
    }

    /** Finds topics by name; the library is opened for the first. */
    private static final class Topics {
        private final Installation installation;
        private @Nullable LibraryFile library;

        Topics(Installation installation) {
            this.installation = installation;
        }

        String id(String name) {
            var open = library;
            if (open == null) {
                open = installation.library();
                library = open;
            }
            return new TopicFinder(open.topics()).find(name).id();
        }
    }
}
