package dev.gongbu.exercise.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs to read, one exercise each. */
final class PackText {

    /** The first line of what is put into an exercise. */
    static final int FIRST_LINE = 16;

    private PackText() {}

    /**
     * A pack of the project with one sound exercise, whose answer and whatever else begins in
     * {@link #FIRST_LINE}.
     */
    static String with(String kind, String answer) {
        return """
        format: 1
        pack: {id: sqs, title: "SQS 핵심", topics: [sqs]}
        exercises:
          - id: sqs.one
            rev: 1
            kind: %s
            title: "제목"
            prompt: "무엇인가?"
            source: {facts: [sqs-001]}
            domain: resilient
            origin: written
            difficulty: 2
            why: "그렇다."
            hints: ["본다."]
            tests: {accept: ["가", "나"], reject: ["다", "라", "마"]}
        %s\
        """
                .formatted(kind, answer.stripTrailing().indent(4));
    }

    /** Writes a pack where the topic sqs has its own, and gives the folder of all packs. */
    static Path catalog(Path folder, String text) {
        write(folder.resolve("messaging/sqs.yaml"), text);
        return folder;
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
