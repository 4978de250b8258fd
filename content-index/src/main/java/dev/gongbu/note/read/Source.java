package dev.gongbu.note.read;

import dev.gongbu.note.Problem;
import dev.gongbu.note.Sentence;
import dev.gongbu.text.Sanitizer;
import dev.gongbu.value.Problems;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** One file of the content, decoded and made harmless, and the place that its problems go to. */
public final class Source implements Problems {

    /** Far above the largest page; what is larger is no page. */
    private static final int MAX_BYTES = 1 << 20;

    private static final int MAX_PROBLEMS = 50;

    private final String name;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private Source(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Reads a file; what cannot be read is a problem of it.
     *
     * @param root the folder that its name is relative to
     */
    public static Source read(Path root, Path file) {
        var name = name(root, file);
        try {
            if (Files.size(file) > MAX_BYTES) {
                return empty(name, "is larger than 1 MiB and was not read");
            }
            return decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return empty(name, "cannot be read: " + e.getMessage());
        }
    }

    /** The path of a file as problems name it. */
    public static String name(Path root, Path file) {
        var name = new StringBuilder();
        for (var part : root.relativize(file)) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return Normalizer.normalize(Sanitizer.cleanLine(name.toString()), Normalizer.Form.NFC);
    }

    private static Source empty(String name, String message) {
        var source = new Source(name, "");
        source.problem(0, message);
        return source;
    }

    static Source decode(String name, byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = ByteBuffer.wrap(bytes);
        String raw;
        int badLine = 0;
        try {
            raw = decoder.decode(buffer).toString();
        } catch (CharacterCodingException _) {
            badLine = lineAt(bytes, buffer.position());
            raw = new String(bytes, StandardCharsets.UTF_8);
        }
        if (raw.startsWith("\uFEFF")) {
            raw = raw.substring(1);
        }
        raw = raw.replace("\r\n", "\n");
        var source = new Source(name, Sanitizer.clean(raw));
        if (badLine > 0) {
            source.problem(badLine, "is not valid UTF-8");
        }
        source.reportHiddenCharacter(raw);
        return source;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private void reportHiddenCharacter(String raw) {
        int line = 1;
        for (int at = 0; at < raw.length(); at++) {
            int codePoint = raw.codePointAt(at);
            if (codePoint == '\n') {
                line++;
            } else if (!Sanitizer.isShownAsItIs(codePoint)) {
                problem(
                        line,
                        "holds the invisible or control character U+%04X".formatted(codePoint));
                return;
            } else if (codePoint > 0xFFFF) {
                at++;
            }
        }
    }

    /** Its path relative to the content folder, with forward slashes. */
    public String name() {
        return name;
    }

    /** What it holds, without characters that must not reach a terminal. */
    public String text() {
        return text;
    }

    @Override
    public void problem(int line, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new Problem(name, line, message));
        }
    }

    /** What was found so far, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /** Keeps a piece of the content for whoever checks how it is written. */
    void passage(int line, Passage.Kind kind, String owner, String section, String text) {
        passages.add(new Passage(name, line, kind, owner, section, text, List.of(), List.of()));
    }

    void passage(
            int line,
            Passage.Kind kind,
            String owner,
            String section,
            String text,
            List<Sentence> sentences,
            List<String> facts) {
        passages.add(new Passage(name, line, kind, owner, section, text, sentences, facts));
    }

    List<Passage> passages() {
        return passages;
    }
}
