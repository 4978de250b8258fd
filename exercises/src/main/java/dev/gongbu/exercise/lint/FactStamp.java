package dev.gongbu.exercise.lint;

import dev.gongbu.note.Fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The stamp of the facts that an exercise rests on: the SHA-256, in lower-case hexadecimal digits,
 * over the UTF-8 of a line for each fact in the order in which the exercise lists them: its id, a
 * tab, its sentence, a line feed. Whoever stamps an exercise has read it against these sentences.
 */
public final class FactStamp {

    private final Map<String, String> sentences = new HashMap<>();

    /** Stamps of exercises that rest on these facts. */
    public FactStamp(List<Fact> facts) {
        for (var fact : facts) {
            sentences.put(fact.id(), fact.sentence());
        }
    }

    /** Whether there is a fact of this id. */
    public boolean knows(String fact) {
        return sentences.containsKey(fact);
    }

    /** What a fact says, or an empty text where there is none. */
    public String sentence(String fact) {
        return sentences.getOrDefault(fact, "");
    }

    /** The stamp over facts; a fact that is unknown counts as an empty sentence. */
    public String of(List<String> facts) {
        var digest = sha256();
        for (var fact : facts) {
            var line = fact + "\t" + sentence(fact) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
