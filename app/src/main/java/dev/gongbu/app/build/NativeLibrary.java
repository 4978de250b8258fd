package dev.gongbu.app.build;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Code for one platform that a library carries in its jar, for all platforms. It is taken out while
 * the image is made: a start would unpack it into the folder for temporary files, where it may not
 * be run, and the others would be dead weight.
 */
enum NativeLibrary {
    /** Asks the system for a terminal's modes and size; is looked for by system and processor. */
    JLINE("jline-", "org/jline/nativ/") {
        @Override
        String place() {
            return (isMac() ? "Mac/" : "Linux/") + (isArm() ? "arm64" : processor()) + "/";
        }

        @Override
        Path target(Path folder, String name) {
            return folder.resolve(place()).resolve(name);
        }
    },
    /** The database of the learner's record. */
    SQLITE("sqlite-jdbc-", "org/sqlite/native/") {
        @Override
        String place() {
            var system = isMac() ? "Mac/" : isMusl() ? "Linux-Musl/" : "Linux/";
            return system + processor() + "/";
        }

        @Override
        Path target(Path folder, String name) {
            return folder.resolve(name);
        }
    };

    private final String jar;
    private final String inside;

    NativeLibrary(String jar, String inside) {
        this.jar = jar;
        this.inside = inside;
    }

    /** The one that lies in a jar of that name, or null. */
    static @Nullable NativeLibrary in(String jar) {
        for (var library : values()) {
            if (jar.startsWith(library.jar)) {
                return library;
            }
        }
        return null;
    }

    /** Where in the jar the code for this machine lies. */
    abstract String place();

    /** Where the library looks for a file below the folder that the launcher tells it. */
    abstract Path target(Path folder, String name);

    /**
     * Copies a jar without its native code, and of that code what serves this machine.
     *
     * @param stripped gets the jar; the same for the same jar
     * @param folder gets the code
     * @throws IOException also where the jar has no code for this machine
     */
    void unpack(Path original, Path stripped, Path folder) throws IOException {
        var here = inside + place();
        int found = 0;
        try (var zip = new ZipFile(original.toFile());
                var rest = new ZipOutputStream(Files.newOutputStream(stripped))) {
            for (var entry : zip.stream().toList()) {
                if (!isNative(entry.getName())) {
                    copy(zip, entry, rest);
                } else if (!entry.isDirectory() && entry.getName().startsWith(here)) {
                    extract(zip, entry, target(folder, entry.getName().substring(here.length())));
                    found++;
                }
            }
        }
        if (found == 0) {
            throw new IOException(original.getFileName() + " holds nothing for " + place());
        }
    }

    /** A folder a system; what lies beside those folders are the classes that load the code. */
    private boolean isNative(String name) {
        return name.startsWith(inside) && name.indexOf('/', inside.length()) >= 0;
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream target)
            throws IOException {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        target.putNextEntry(copy);
        try (var in = zip.getInputStream(entry)) {
            in.transferTo(target);
        }
        target.closeEntry();
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    /** Whether this Linux has the small C library musl, as Alpine has. */
    private static boolean isMusl() {
        return Files.exists(Path.of("/lib/ld-musl-" + processor() + ".so.1"));
    }

    private static boolean isArm() {
        return processor().equals("aarch64");
    }

    private static String processor() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }
}
