package dev.gongbu.app.command;

import dev.gongbu.app.link.LinkFile;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.LocalDisk;
import dev.gongbu.aws.store.KeptModel;
import dev.gongbu.aws.store.ModelFile;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.store.ExerciseFile;
import dev.gongbu.grade.GlossaryTerms;
import dev.gongbu.grade.Grader;
import dev.gongbu.note.store.LibraryFile;
import dev.gongbu.search.SearchIndex;
import dev.gongbu.store.StoredFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The content that came with the program.
 *
 * @param image the folder of the installed program
 */
record Installation(Path image) {
    private static final String CURE_KO = "gongbu를 다시 설치하거나 ./gongbu --rebuild로 다시 짓는다.";
    private static final String CURE_EN =
            "install gongbu again, or build it again by ./gongbu --rebuild.";

    Path libraryPath() {
        return image.resolve("content/library.bin");
    }

    /** What the library and the index were made of. */
    Path sourcePath() {
        return image.resolve("content/source");
    }

    Path indexPath() {
        return image.resolve("content/index");
    }

    /**
     * Opens the library.
     *
     * @throws Failure where it is missing or broken
     */
    LibraryFile library() {
        try {
            return LibraryFile.open(libraryPath());
        } catch (StoredFileException e) {
            throw broken(e);
        }
    }

    /** What can be typed after {@code aws}. */
    ModelFile commands() {
        return ModelFile.open(commandsPath());
    }

    /** Says what the AWS CLI would say of a line on this machine. */
    LineChecker lineChecker(Surroundings surroundings) {
        var home = surroundings.variable("HOME");
        var disk = new LocalDisk(Path.of(home == null ? "" : home), Path.of(""));
        return new LineChecker(commands(), disk);
    }

    /**
     * Opens the exercises.
     *
     * @throws Failure where they are missing or broken
     */
    ExerciseFile exercises() {
        try {
            return ExerciseFile.open(image.resolve("content/exercises.bin"));
        } catch (StoredFileException e) {
            throw broken(e);
        }
    }

    /**
     * Reads one of the exercises.
     *
     * @throws Failure where it is broken
     */
    Optional<Exercise> exercise(ExerciseFile exercises, String id) {
        try {
            return exercises.exercise(id);
        } catch (StoredFileException e) {
            throw broken(e);
        }
    }

    /**
     * Grades answers. The commands are opened when the first of them is graded; no file is looked
     * for that a command names.
     *
     * @throws Failure where the library is missing or broken
     */
    Grader grader() {
        return new Grader(
                () -> new LineChecker(new KeptModel(commands())),
                GlossaryTerms.of(library().terms()));
    }

    /** Which notes, commands and exercises belong together. */
    LinkFile links() {
        return LinkFile.open(image.resolve("content/links.bin"));
    }

    /** In which {@code gongbu aws find} looks. */
    Path finderPath() {
        return image.resolve("content/find.bin");
    }

    Path commandsPath() {
        return image.resolve("content/aws.bin");
    }

    /** What a damaged file means for a learner. */
    static Failure broken(StoredFileException e) {
        var korean =
                switch (e.reason()) {
                    case MISSING -> "내용 파일이 없다";
                    case UNREADABLE -> "내용 파일을 읽을 수 없다";
                    case OTHER_FILE -> "gongbu의 파일이 아니다";
                    case OTHER_VERSION -> "내용 파일이 다른 버전의 것이다";
                    case DAMAGED -> "내용 파일이 깨졌다";
                };
        return Failure.broken(
                korean + "(" + e.file() + "): " + CURE_KO, String.valueOf(e.getMessage()), e);
    }

    /**
     * Opens the index; the caller closes it.
     *
     * @throws Failure where it is missing, of another version or broken
     */
    SearchIndex index() {
        var folder = indexPath();
        try {
            return SearchIndex.open(folder);
        } catch (IOException | RuntimeException e) {
            boolean isThere = Files.isDirectory(folder);
            throw Failure.broken(
                    (isThere ? "검색 색인이 깨졌거나 다른 버전의 것이다(" : "검색 색인이 없다(") + folder + "): " + CURE_KO,
                    (isThere
                                    ? "The search index is damaged or of another version ("
                                    : "There is no search index (")
                            + folder
                            + "): "
                            + CURE_EN,
                    e);
        }
    }

    /** An index that broke while it was searched. */
    Failure brokenIndex(Throwable cause) {
        return Failure.broken(
                "검색 색인이 깨졌다(" + indexPath() + "): " + CURE_KO,
                "The search index is damaged (" + indexPath() + "): " + CURE_EN,
                cause);
    }
}
