package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Particles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the index knows about words: their terms, their neighbours, their synonyms, and the names of
 * topics. Mapped tables; no nori.
 */
final class Vocabulary {

    private static final int LONGEST_PIECE = 12;

    final Lexicon words;
    final Lexicon names;
    private final WordAnalysis analysis;
    private final KeyTable synonyms;

    private Vocabulary(Lexicon words, Lexicon names, WordAnalysis analysis, KeyTable synonyms) {
        this.words = words;
        this.names = names;
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    static Vocabulary open(Path folder) throws IOException {
        return new Vocabulary(
                Lexicon.open(folder, "words"),
                Lexicon.open(folder, "names"),
                new TableWords(KeyTable.open(folder.resolve("surfaces.keys"))),
                KeyTable.open(folder.resolve("synonyms.keys")));
    }

    /** The same vocabulary with another analysis of words. */
    Vocabulary with(WordAnalysis other) {
        return new Vocabulary(words, names, other, synonyms);
    }

    /** The terms of a word that the index knows, with or without its particle; else null. */
    @Nullable List<String> terms(String word) {
        List<String> terms = plainTerms(word);
        if (terms != null) {
            return terms;
        }
        for (String stem : Particles.stems(word)) {
            terms = plainTerms(stem);
            if (terms != null && !terms.isEmpty()) {
                return terms;
            }
        }
        return null;
    }

    private @Nullable List<String> plainTerms(String word) {
        if (Hangul.containsHangul(word)) {
            List<String> terms = analysis.terms(word);
            return terms != null ? terms : compoundTerms(word);
        }
        return words.exact(Lexicon.key(word)).isEmpty() ? null : List.of(word);
    }

    private @Nullable List<String> compoundTerms(String word) {
        List<Lexicon.Item> items = words.exact(Lexicon.key(word));
        return items.isEmpty() ? null : TableWords.splitTerms(items.get(0).target());
    }

    /** What else may stand where {@code terms} are meant, each a list of terms. */
    List<List<String>> synonyms(List<String> terms) {
        String others = synonyms.get(String.join(" ", terms) + " ");
        if (others == null) {
            return List.of();
        }
        var lists = new ArrayList<List<String>>();
        for (String other : others.strip().split("\n", -1)) {
            lists.add(TableWords.splitTerms(other));
        }
        return lists;
    }

    /**
     * The cheapest way to read {@code text} as known words written together, with at most a
     * particle or ending at its end; null where there is none.
     */
    @Nullable List<String> segment(String text) {
        int length = text.length();
        if (length < 3 || length > 60) {
            return null;
        }
        var cost = new double[length + 1];
        var from = new int[length + 1];
        java.util.Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int end = 1; end <= length; end++) {
            for (int start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
                if (cost[start] == Double.MAX_VALUE) {
                    continue;
                }
                double price =
                        cost[start] + price(text.substring(start, end), start, end == length);
                if (price < cost[end]) {
                    cost[end] = price;
                    from[end] = start;
                }
            }
        }
        if (cost[length] > 1.2 * length) {
            return null;
        }
        var pieces = new ArrayList<String>();
        for (int end = length; end > 0; end = from[end]) {
            pieces.add(text.substring(from[end], end));
        }
        Collections.reverse(pieces);
        int last = pieces.size() - 1;
        if (last > 0 && Particles.isEnding(pieces.get(last)) && !isWord(pieces.get(last))) {
            pieces.remove(last);
        }
        return pieces;
    }

    /**
     * What it costs to take {@code piece} for a word: long words are cheap, single syllables dear.
     */
    private double price(String piece, int start, boolean last) {
        boolean latin = piece.charAt(0) < 0x80;
        if (isWord(piece)) {
            int least = latin ? 3 : 2;
            return piece.length() >= least ? 1.5 : latin ? 1000 : 2.5;
        }
        if (last && start > 0 && !latin && Particles.isEnding(piece)) {
            return 0.7;
        }
        return 1000;
    }

    private boolean isWord(String piece) {
        if (!Hangul.containsHangul(piece)) {
            return !words.exact(piece).isEmpty();
        }
        if (piece.length() == 1) {
            return !words.exact(Hangul.keystrokes(piece)).isEmpty();
        }
        List<String> terms = analysis.terms(piece);
        return terms != null && !terms.isEmpty()
                || !words.exact(Hangul.keystrokes(piece)).isEmpty();
    }
}
