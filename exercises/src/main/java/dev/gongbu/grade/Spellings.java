package dev.gongbu.grade;

import dev.gongbu.korean.LoanwordSpelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The spellings of a word that count alike: 리젼 for 리전, 메세지 for 메시지. */
final class Spellings {

    private record Spelling(String other, String own) {}

    private final List<Spelling> spellings;

    private Spellings(List<Spelling> spellings) {
        this.spellings = spellings;
    }

    /** Reads the table that the program brings. */
    static Spellings bundled() {
        try (var in = Spellings.class.getResourceAsStream("spellings.txt")) {
            if (in == null) {
                throw new IllegalStateException("spellings.txt is not in the program");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("spellings.txt cannot be read", broken);
        }
    }

    /** A table of words, a word a line, its own spelling first; {@code #} begins a comment. */
    static Spellings of(String table) {
        var spellings = new ArrayList<Spelling>();
        for (var line : table.split("\n", -1)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            var words = line.strip().toLowerCase(Locale.ROOT).split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                var other = LoanwordSpelling.plain(words[i]);
                spellings.add(new Spelling(other, LoanwordSpelling.plain(words[0])));
            }
        }
        // A long word may hold a shorter one: 어플리케이션 before 케이션.
        spellings.sort(Comparator.comparingInt(spelling -> -spelling.other().length()));
        return new Spellings(List.copyOf(spellings));
    }

    /** The one form of a key of small letters without spaces, for comparing. */
    String plain(String key) {
        var plain = LoanwordSpelling.plain(key);
        for (var spelling : spellings) {
            if (!spelling.other().equals(spelling.own())) {
                plain = plain.replace(spelling.other(), spelling.own());
            }
        }
        return plain;
    }
}
