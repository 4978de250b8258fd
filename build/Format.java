import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or mends the format of every Java file: google-java-format, four spaces (AOSP).
 *
 * <p>The build starts it by the JDK that it compiles with, since the formatter needs 25 and Maven
 * may run on 17. Arguments: {@code check} or {@code apply}, then the root of the project.
 */
class Format {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.AOSP;
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(STYLE).build());

    public static void main(String[] arguments) throws IOException {
        var apply = arguments[0].equals("apply");
        var root = Path.of(arguments[1]);
        var wrong = new ArrayList<Path>();
        for (var file : javaFiles(root)) {
            var text = Files.readString(file);
            var formatted = formatted(file, text);
            if (formatted.equals(text)) {
                continue;
            }
            wrong.add(root.relativize(file));
            if (apply) {
                Files.writeString(file, formatted);
            }
        }
        for (var file : wrong) {
            System.err.println((apply ? "formatted " : "not formatted: ") + file);
        }
        if (!apply && !wrong.isEmpty()) {
            System.err.println("Mend them by: ./mvnw -q -N -Dformat validate");
            System.exit(1);
        }
    }

    private static String formatted(Path file, String text) {
        try {
            var unused = RemoveUnusedImports.removeUnusedImports(text);
            return FORMATTER.formatSource(ImportOrderer.reorderImports(unused, STYLE));
        } catch (FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            return text;
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> entries = Files.list(root)) {
            for (var entry : entries.sorted().toList()) {
                var folder =
                        entry.getFileName().toString().equals("build")
                                ? entry
                                : entry.resolve("src");
                if (Files.isDirectory(folder)) {
                    addJavaFiles(folder, files);
                }
            }
        }
        return files;
    }

    private static void addJavaFiles(Path folder, List<Path> files) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
    }
}
