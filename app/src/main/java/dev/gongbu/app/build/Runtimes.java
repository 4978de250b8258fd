package dev.gongbu.app.build;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** Links the JDK's modules that the program needs into a run-time of its own. */
final class Runtimes {
    /**
     * What the program and its libraries use of the JDK. Lucene asks for jdk.management (memory of
     * the machine) and jdk.unsupported (Unsafe), the record for java.sql, which brings java.xml.
     */
    private static final List<String> MODULES =
            List.of("java.base", "java.logging", "java.sql", "jdk.management", "jdk.unsupported");

    private Runtimes() {}

    /** Links into a folder that must not exist. Not compressed: that costs 15 ms at each start. */
    static void link(Path folder) throws IOException {
        var jlink =
                ToolProvider.findFirst("jlink")
                        .orElseThrow(() -> new IOException("this JDK has no jlink: " + home()));
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        var exitCode =
                jlink.run(
                        writer,
                        writer,
                        "--add-modules",
                        String.join(",", MODULES),
                        "--no-header-files",
                        "--no-man-pages",
                        "--generate-cds-archive",
                        "--output",
                        folder.toString());
        if (exitCode != 0) {
            throw new IOException(
                    "jlink failed; where the JDK's jmods are a package of their own, install it: "
                            + home()
                            + System.lineSeparator()
                            + said);
        }
        // The default archive for heaps above 32 GB, which the program never has.
        Files.deleteIfExists(folder.resolve("lib/server/classes_nocoops.jsa"));
    }

    private static String home() {
        return System.getProperty("java.home");
    }
}
