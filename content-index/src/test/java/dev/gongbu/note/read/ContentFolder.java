package dev.gongbu.note.read;

import dev.gongbu.note.Note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small content folders for tests. */
public final class ContentFolder {

    private final Path root;

    public ContentFolder(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("notes"));
        Files.createDirectories(root.resolve("facts"));
    }

    public static String frontMatter(String id) {
        return """
        ---
        id: %s
        title: "대기열"
        title_en: "Amazon SQS"
        category: messaging
        parent: null
        aliases: ["큐", "SQS"]
        related: []
        commands: ["sqs create-queue"]
        attributes: {모델: "pull"}
        lifecycle: {status: available}
        links: []
        checked: 2026-11-20
        ---
        """
                .formatted(id);
    }

    public static String fact(String id) {
        return """
        {"id": "%s", "fact": "대기열이다", "value": null, "status": "agreed", "old": null, \
        "why": null, "checked": "2026-11-20"}
        """
                .formatted(id);
    }

    public ContentFolder note(String id, String body) {
        return file("notes/messaging/" + id + ".md", frontMatter(id) + body);
    }

    public ContentFolder facts(String topic, String... ids) {
        var lines = new StringBuilder();
        for (var id : ids) {
            lines.append(fact(id));
        }
        return file("facts/messaging/" + topic + ".jsonl", lines.toString());
    }

    public ContentFolder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentFolder file(String name, byte[] bytes) {
        var file = root.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Reading read() {
        return new ContentReader().read(root);
    }

    Note note() {
        return read().library().notes().getFirst();
    }
}
