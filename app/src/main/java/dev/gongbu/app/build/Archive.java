package dev.gongbu.app.build;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder as a {@code .tar.gz} that is the same for the same content: entries in order, one time,
 * no owner.
 *
 * @param root the name of the folder in the archive
 * @param time of every entry
 */
record Archive(String root, Instant time) {
    private static final int BLOCK = 512;

    /** The name of this machine's platform in file names, such as {@code linux-x86_64}. */
    static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var name = system.startsWith("mac") ? "macos" : system.replaceAll("\\W+", "");
        var processor = System.getProperty("os.arch");
        return name + "-" + (processor.equals("amd64") ? "x86_64" : processor);
    }

    void write(Path folder, Path target) throws IOException {
        try (var file = new BufferedOutputStream(Files.newOutputStream(target));
                var gzip = new GZIPOutputStream(file, 1 << 16);
                Stream<Path> below = Files.walk(folder)) {
            for (var path : below.sorted().toList()) {
                add(gzip, folder, path);
            }
            gzip.write(new byte[2 * BLOCK]);
        }
    }

    private void add(OutputStream tar, Path folder, Path path) throws IOException {
        var relative = folder.relativize(path).toString();
        var name = relative.isEmpty() ? root : root + "/" + relative;
        if (Files.isSymbolicLink(path)) {
            tar.write(header(name, '2', 0777, 0, Files.readSymbolicLink(path).toString()));
        } else if (Files.isDirectory(path)) {
            tar.write(header(name + "/", '5', 0755, 0, ""));
        } else {
            var size = Files.size(path);
            tar.write(header(name, '0', Files.isExecutable(path) ? 0755 : 0644, size, ""));
            Files.copy(path, tar);
            tar.write(new byte[(int) (-size & (BLOCK - 1))]);
        }
    }

    /** A header in the ustar format of POSIX (pax, 'ustar Interchange Format'). */
    private byte[] header(String name, char type, int mode, long size, String link)
            throws IOException {
        if (name.length() > 100 || link.length() > 100) {
            throw new IOException("too long for a tar entry: " + name + " " + link);
        }
        var header = ByteBuffer.allocate(BLOCK);
        header.put(0, name.getBytes(US_ASCII));
        header.put(100, octal(mode, 7));
        header.put(108, octal(0, 7));
        header.put(116, octal(0, 7));
        header.put(124, octal(size, 11));
        header.put(136, octal(time.getEpochSecond(), 11));
        header.put(148, "        ".getBytes(US_ASCII));
        header.put(156, (byte) type);
        header.put(157, link.getBytes(US_ASCII));
        header.put(257, "ustar\00000".getBytes(US_ASCII));
        var sum = 0;
        for (var each : header.array()) {
            sum += each & 0xff;
        }
        header.put(148, octal(sum, 6));
        header.put(154, (byte) 0);
        return header.array();
    }

    private static byte[] octal(long number, int digits) {
        return ("%0" + digits + "o").formatted(number).getBytes(US_ASCII);
    }
}
