package dev.gongbu.app.command;

import dev.gongbu.grade.Terms;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Term;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The words of the glossary, read when the first is asked for. */
final class GlossaryTerms implements Terms {
    private final Supplier<List<Term>> terms;
    private volatile @Nullable Set<String> spellings;

    GlossaryTerms(Supplier<List<Term>> terms) {
        this.terms = terms;
    }

    @Override
    public boolean isTerm(String spaceless) {
        var read = spellings;
        if (read == null) {
            read = read();
            spellings = read;
        }
        return read.contains(spaceless);
    }

    private Set<String> read() {
        var read = new HashSet<String>();
        for (var term : terms.get()) {
            for (var spelling : term.spellings()) {
                read.add(TextNormalizer.spaceless(spelling));
            }
        }
        return read;
    }
}
