package dev.gongbu.app.build;

import dev.gongbu.app.link.LinkFile;
import dev.gongbu.app.link.Links;
import dev.gongbu.aws.find.CommandIndex;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.aws.store.ModelFile;
import dev.gongbu.note.Library;
import dev.gongbu.note.index.NoteCorpus;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.note.store.LibraryFile;
import dev.gongbu.search.IndexBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles what authors write into what a start reads at once: the library, the index, the commands
 * and the links.
 */
public final class Content {
    private Content() {}

    /**
     * Compiles a content folder by itself, without the rest of the image. Ends with exit code 3
     * where the content has problems, after a line for each.
     *
     * @param arguments the content folder, such as {@code content-index}, and the folder to fill
     */
    public static void main(String[] arguments) throws IOException {
        try {
            compileFolder(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (ContentProblems found) {
            System.err.println(found.getMessage());
            System.exit(ContentProblems.EXIT_CODE);
        }
    }

    /**
     * Compiles the notes, facts, terms and commands of the project into a folder of the image.
     *
     * @throws ContentProblems where authors have to mend something first
     */
    static void compile(Path project, Path target) throws IOException {
        var library = compileFolder(project.resolve("content-index"), target);
        compileCommands(project.resolve("completions"), List.of(), library, target);
    }

    /**
     * Compiles the model of the AWS command line, and what of it belongs to which note.
     *
     * @param folder with {@code model} and {@code korean}
     * @param services only these, as they are typed; all where it is empty
     * @param library the notes to link
     * @param target filled with {@code aws.bin}, {@code find.bin} and {@code links.bin}
     * @throws ContentProblems where authors have to mend something first
     */
    public static void compileCommands(
            Path folder, List<String> services, Library library, Path target) throws IOException {
        var reader = new ModelReader(folder);
        var reading = services.isEmpty() ? reader.read() : reader.read(services);
        if (!reading.problems().isEmpty()) {
            throw new ContentProblems(folder, reading.problems());
        }
        Files.createDirectories(target);
        ModelFile.write(reading.model(), target.resolve("aws.bin"));
        var names = CommandWords.of(library);
        CommandIndex.write(
                reading.model(),
                names.equivalents(),
                names.ofServices(),
                target.resolve("find.bin"));
        var links = Links.of(library, new LineChecker(reading.model()));
        LinkFile.write(links, target.resolve("links.bin"));
    }

    /**
     * Compiles a content folder.
     *
     * @param folder with {@code notes}, {@code facts} and {@code glossary}
     * @param target filled with {@code library.bin} and the folder {@code index}
     * @return what was read
     * @throws ContentProblems where authors have to mend something first
     */
    public static Library compileFolder(Path folder, Path target) throws IOException {
        var reading = new ContentReader().read(folder);
        if (!reading.problems().isEmpty()) {
            throw new ContentProblems(folder, reading.problems());
        }
        write(reading.library(), target);
        copySource(folder, target.resolve("source"));
        return reading.library();
    }

    /** What {@code gongbu lint} reads where there is no checkout. */
    private static void copySource(Path folder, Path target) throws IOException {
        for (var part : List.of("notes", "facts", "comparisons", "glossary", "axes.yaml")) {
            var source = folder.resolve(part);
            if (Files.exists(source)) {
                FileTree.copy(source, target.resolve(part));
            }
        }
    }

    private static void write(Library library, Path target) throws IOException {
        Files.createDirectories(target);
        LibraryFile.write(library, target.resolve("library.bin"));
        IndexBuilder.build(target.resolve("index"), NoteCorpus.of(library));
    }
}
