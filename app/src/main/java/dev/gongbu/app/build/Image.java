package dev.gongbu.app.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a learner starts: launcher, run-time, jars, content, settings and AOT caches.
 *
 * <p>It is made beside the old one and takes its place at the end, so that a running program keeps
 * its files.
 */
public final class Image {
    /**
     * What one-shot commands never load. Lucene asks every jar of the class path for services at
     * its start, which opens them all: a sixth of a search.
     */
    private static final List<String> NOT_FOR_COMMANDS =
            List.of(
                    "commonmark",
                    "itu",
                    "jackson-annotations",
                    "jackson-databind",
                    "jackson-dataformat",
                    "jline",
                    "json-schema-validator",
                    "jspecify",
                    "lucene-analysis",
                    "slf4j",
                    "sqlite-jdbc",
                    "snakeyaml");

    /** Neither search nor YAML. */
    private static final List<String> FOR_PRACTICE =
            List.of("gongbu", "jackson-core", "jline", "slf4j", "sqlite-jdbc");

    private final Path folder;

    private Image(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the image.
     *
     * @param arguments the folder of the project, the jar of the program, the folder to make, then,
     *     where an archive is wanted, its name without the platform and the time of its entries
     */
    public static void main(String[] arguments) throws IOException {
        var project = Path.of(arguments[0]);
        var programJar = Path.of(arguments[1]);
        var target = Path.of(arguments[2]);

        var started = Instant.now();
        var draft = target.resolveSibling(target.getFileName() + ".new");
        FileTree.delete(draft);
        try {
            new Image(draft).make(project, programJar);
        } catch (ContentProblems found) {
            System.err.println(found.getMessage());
            System.exit(ContentProblems.EXIT_CODE);
        }
        replace(target, draft);
        new Image(target).finish(started);
        if (arguments.length > 3) {
            var archive = new Archive(arguments[3], Instant.parse(arguments[4]));
            var name = arguments[3] + "-" + Archive.platform() + ".tar.gz";
            archive.write(target, target.resolveSibling(name));
        }
    }

    private void make(Path project, Path programJar) throws IOException {
        Runtimes.link(runtime());
        var classPath = copyJars(programJar);
        copyFixedFiles(project, classPath);
        Content.compile(project, Files.createDirectories(folder.resolve("content")));
    }

    /**
     * Trains in the image's own place, and writes the stamp by which the launcher knows it whole.
     */
    private void finish(Instant started) throws IOException {
        Files.createDirectories(folder.resolve("aot"));
        for (var cache : AotCache.values()) {
            cache.train(folder);
        }
        var stamp = Files.createFile(folder.resolve("stamp"));
        Files.setLastModifiedTime(stamp, FileTime.from(started));
    }

    private Path runtime() {
        return folder.resolve("runtime");
    }

    /** Copies the jars of the class path, the program's first; returns their names in order. */
    private List<String> copyJars(Path programJar) throws IOException {
        var lib = Files.createDirectories(folder.resolve("lib"));
        var jars = new ArrayList<Path>();
        jars.add(programJar);
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(jar -> !jar.equals(programJar))
                .forEach(jars::add);
        var names = new ArrayList<String>();
        for (var jar : jars) {
            var name = jar.getFileName().toString();
            var nativeLibrary = NativeLibrary.in(name);
            if (nativeLibrary == null) {
                Files.copy(jar, lib.resolve(name));
            } else {
                nativeLibrary.unpack(jar, lib.resolve(name), folder.resolve("native"));
            }
            names.add(name);
        }
        return names;
    }

    /** Copies {@code app/src/main/image}, and writes the class path into the launcher. */
    private void copyFixedFiles(Path project, List<String> classPath) throws IOException {
        FileTree.copy(project.resolve("app/src/main/image"), folder);
        Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
        var launcher = folder.resolve("bin/gongbu");
        var needed = classPath.stream().filter(Image::servesCommands).toList();
        var practised = classPath.stream().filter(Image::servesPractice).toList();
        Files.writeString(
                launcher,
                Files.readString(launcher)
                        .replace("@COMMAND_CLASS_PATH@", jars(needed))
                        .replace("@PRACTICE_CLASS_PATH@", jars(practised))
                        .replace("@SESSION_CLASS_PATH@", jars(classPath)));
        if (!launcher.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + launcher + " executable");
        }
    }

    private static boolean servesCommands(String jar) {
        return NOT_FOR_COMMANDS.stream().noneMatch(jar::startsWith);
    }

    private static boolean servesPractice(String jar) {
        return FOR_PRACTICE.stream().anyMatch(jar::startsWith);
    }

    private static String jars(List<String> names) {
        return names.stream().map(name -> "$gongbu_lib/" + name).collect(Collectors.joining(":"));
    }

    private static void replace(Path target, Path draft) throws IOException {
        var old = target.resolveSibling(target.getFileName() + ".old");
        FileTree.delete(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(old);
    }
}
