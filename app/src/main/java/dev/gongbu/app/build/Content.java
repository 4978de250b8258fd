package dev.gongbu.app.build;

import dev.gongbu.app.link.LinkFile;
import dev.gongbu.app.link.Links;
import dev.gongbu.aws.find.CommandIndex;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.aws.store.ModelFile;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.derive.DerivedExercises;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.exercise.store.ExerciseFile;
import dev.gongbu.note.Library;
import dev.gongbu.note.index.NoteCorpus;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.note.store.LibraryFile;
import dev.gongbu.search.IndexBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles what authors write into what a start reads at once: the library, the exercises, the
 * index, the commands and the links.
 */
public final class Content {
    private Content() {}

    /**
     * Compiles a content folder by itself, without the rest of the image. Ends with exit code 3
     * where the content has problems, after a line for each.
     *
     * @param arguments the content folder, such as {@code content-index}, the folder of the packs,
     *     such as {@code exercises/catalog}, and the folder to fill
     */
    public static void main(String[] arguments) throws IOException {
        try {
            compileFolder(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (ContentProblems found) {
            System.err.println(found.getMessage());
            System.exit(ContentProblems.EXIT_CODE);
        }
    }

    /**
     * What was compiled.
     *
     * @param exercises written and made by code, in the order in which they are listed
     */
    public record Compiled(Library library, List<Exercise> exercises) {
        public Compiled {
            exercises = List.copyOf(exercises);
        }
    }

    /**
     * Compiles the notes, facts, terms, exercises and commands of the project into a folder of the
     * image.
     *
     * @throws ContentProblems where authors have to mend something first
     */
    static void compile(Path project, Path target) throws IOException {
        var packs = project.resolve("exercises/catalog");
        var compiled = compileFolder(project.resolve("content-index"), packs, target);
        compileCommands(project.resolve("completions"), List.of(), compiled, target);
    }

    /**
     * Compiles the model of the AWS command line, and what of it belongs to which note.
     *
     * @param folder with {@code model} and {@code korean}
     * @param services only these, as they are typed; all where it is empty
     * @param compiled the notes and exercises to link
     * @param target filled with {@code aws.bin}, {@code find.bin} and {@code links.bin}
     * @throws ContentProblems where authors have to mend something first
     */
    public static void compileCommands(
            Path folder, List<String> services, Compiled compiled, Path target) throws IOException {
        var reader = new ModelReader(folder);
        var reading = services.isEmpty() ? reader.read() : reader.read(services);
        if (!reading.problems().isEmpty()) {
            throw new ContentProblems(folder, reading.problems());
        }
        Files.createDirectories(target);
        ModelFile.write(reading.model(), target.resolve("aws.bin"));
        var names = CommandWords.of(compiled.library());
        CommandIndex.write(
                reading.model(),
                names.equivalents(),
                names.ofServices(),
                target.resolve("find.bin"));
        var links =
                Links.of(
                        compiled.library(), compiled.exercises(), new LineChecker(reading.model()));
        LinkFile.write(links, target.resolve("links.bin"));
    }

    /**
     * Compiles a content folder and the exercises about it.
     *
     * @param folder with {@code notes}, {@code facts} and {@code glossary}
     * @param packs the folder of the packs
     * @param target filled with {@code library.bin}, {@code exercises.bin}, the folder {@code
     *     index} and the folder {@code source}
     * @return what was read
     * @throws ContentProblems where authors have to mend something first
     */
    public static Compiled compileFolder(Path folder, Path packs, Path target) throws IOException {
        var reading = new ContentReader().read(folder);
        if (!reading.problems().isEmpty()) {
            throw new ContentProblems(folder, reading.problems());
        }
        var library = reading.library();
        var written = PackReader.of(library).read(packs);
        if (!written.problems().isEmpty()) {
            throw new ContentProblems(packs, written.problems());
        }
        var exercises = new ArrayList<>(written.exercises());
        exercises.addAll(DerivedExercises.of(library));
        Files.createDirectories(target);
        LibraryFile.write(library, target.resolve("library.bin"));
        ExerciseFile.write(exercises, target.resolve("exercises.bin"));
        IndexBuilder.build(
                target.resolve("index"),
                ExerciseEntries.added(NoteCorpus.of(library), written.exercises()));
        copySource(folder, packs, target.resolve("source"));
        return new Compiled(library, exercises);
    }

    /** What {@code gongbu lint} reads where there is no checkout. */
    private static void copySource(Path folder, Path packs, Path target) throws IOException {
        for (var part : List.of("notes", "facts", "comparisons", "glossary", "axes.yaml")) {
            var source = folder.resolve(part);
            if (Files.exists(source)) {
                FileTree.copy(source, target.resolve(part));
            }
        }
        FileTree.copy(packs, target.resolve("exercises"));
    }
}
