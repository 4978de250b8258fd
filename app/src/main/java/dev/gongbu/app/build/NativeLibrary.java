package dev.gongbu.app.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * The code that asks the system for a terminal's modes and size. It is taken out of its jar while
 * the image is made, or each start would unpack it into the folder for temporary files.
 */
final class NativeLibrary {
    private static final String INSIDE = "org/jline/nativ/";

    private NativeLibrary() {}

    /**
     * Copies what serves this system out of a jar; nothing where it holds nothing for it.
     *
     * @param folder gets a folder for the system, and one for the processor in it
     */
    static void copy(Path jar, Path folder) throws IOException {
        var place = system() + "/" + processor() + "/";
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (entry.isDirectory() || !entry.getName().startsWith(INSIDE + place)) {
                    continue;
                }
                var target = folder.resolve(entry.getName().substring(INSIDE.length()));
                Files.createDirectories(target.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Mac" : "Linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }
}
