package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.Particles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the topics that runs of words of a query name, exactly or nearly. */
final class NameFinder {
    private static final int LONGEST_NAME = 5;

    private final Vocabulary vocabulary;
    private final List<QueryWord> words = new ArrayList<>();
    private final Map<String, Reading.Guess> guesses = new LinkedHashMap<>();
    private final boolean[] covered;
    private int total;

    NameFinder(Vocabulary vocabulary, List<QueryWord> all) {
        this.vocabulary = vocabulary;
        for (QueryWord word : all) {
            if (!word.weak()) {
                words.add(word);
                total += length(word.text());
            }
        }
        covered = new boolean[words.size()];
    }

    List<Reading.Guess> guesses() {
        if (total == 0) {
            return List.of();
        }
        for (int size = Math.min(LONGEST_NAME, words.size()); size > 0; size--) {
            for (int i = 0; i + size <= words.size(); i++) {
                exact(i, i + size);
            }
        }
        for (int size = Math.min(LONGEST_NAME, words.size()); size > 0; size--) {
            for (int i = 0; i + size <= words.size(); i++) {
                if (!allCovered(i, i + size)) {
                    inexact(i, i + size);
                }
            }
        }
        var list = new ArrayList<>(guesses.values());
        list.sort(new Surest());
        return list.subList(0, Math.min(Weights.MOST_GUESSES, list.size()));
    }

    private boolean allCovered(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!covered[i]) {
                return false;
            }
        }
        return true;
    }

    private void exact(int from, int to) {
        if (allCovered(from, to)) {
            return;
        }
        for (String text : spellings(from, to)) {
            var items = vocabulary.names.exact(Lexicon.key(text));
            if (!items.isEmpty()) {
                for (Lexicon.Item item : items) {
                    add(item, from, to, 1f, why(from, to, item));
                }
                java.util.Arrays.fill(covered, from, to, true);
                return;
            }
        }
    }

    /** The words joined; the last also without its particle. */
    private Set<String> spellings(int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to - 1; i++) {
            joined.append(words.get(i).text());
        }
        String last = words.get(to - 1).text();
        var spellings = new java.util.LinkedHashSet<String>();
        spellings.add(joined + last);
        if (Hangul.containsHangul(last)) {
            for (String stem : Particles.stems(last)) {
                spellings.add(joined + stem);
            }
        }
        return spellings;
    }

    private Why why(int from, int to, Lexicon.Item item) {
        Why why = Why.EXACT;
        for (int i = from; i < to; i++) {
            if (words.get(i).why().compareTo(why) > 0) {
                why = words.get(i).why();
            }
        }
        return why == Why.EXACT && item.weight() < 0.93f ? Why.ALIAS : why;
    }

    private void inexact(int from, int to) {
        boolean unknown = false;
        boolean consonants = false;
        for (int i = from; i < to; i++) {
            unknown |= !words.get(i).known();
            consonants |= Initials.areAll(words.get(i).text());
        }
        Set<String> spellings = spellings(from, to);
        String text = spellings.iterator().next();
        String key = Lexicon.key(text);
        boolean last = to == words.size();
        if (consonants) {
            initials(text, from, to);
        }
        boolean isWhole = from == 0 && last;
        if (last && key.length() > 1 && (unknown || to - from > 1 || isWhole)) {
            prefix(key, from, to);
        }
        if (consonants || key.length() < 4) {
            return;
        }
        if (to - from <= longestSlip() && (unknown || to - from > 1 && key.length() > 7)) {
            // Known words are seldom wrong twice.
            near(spellings, from, to, unknown ? 2 : 1);
        }
        if (unknown) {
            for (Lexicon.Item item : vocabulary.names.sounding(text, 4)) {
                add(item, from, to, Weights.SOUND, Why.SOUND);
            }
        }
    }

    private void initials(String text, int from, int to) {
        String key = Lexicon.initialsKey(text);
        if (key.length() < 2) {
            return;
        }
        for (Lexicon.Item item : vocabulary.names.withInitials(key, 10)) {
            add(item, from, to, Weights.INITIALS, Why.INITIALS);
        }
        if (key.length() > 2) {
            for (Lexicon.Item item : vocabulary.names.withInitialsBeginning(key, 5)) {
                add(item, from, to, Weights.INITIALS * 0.5f, Why.INITIALS);
            }
        }
    }

    private void prefix(String key, int from, int to) {
        for (Lexicon.Item item : vocabulary.names.beginning(key, 6)) {
            float share = (float) key.length() / Lexicon.key(item.text()).length();
            add(item, from, to, Weights.PREFIX * (0.5f + 0.5f * share), Why.PREFIX);
        }
    }

    /** In a long query a name of three words with a slip is rare, and looking for it dear. */
    private int longestSlip() {
        return words.size() > 5 ? 2 : 3;
    }

    private void near(Set<String> spellings, int from, int to, int most) {
        var seen = new HashSet<String>();
        for (String text : spellings) {
            String key = Lexicon.key(text);
            if (key.length() < 4 || !seen.add(key)) {
                continue;
            }
            int edits = Math.min(most, DeleteTable.edits(key.length()));
            for (Lexicon.Match match : vocabulary.names.near(key, edits, 6)) {
                float weight = (float) (Weights.TYPO * (1 - 0.25 * match.distance()));
                add(match.item(), from, to, weight, Why.TYPO);
            }
        }
    }

    private void add(Lexicon.Item item, int from, int to, float factor, Why why) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += length(words.get(i).text());
        }
        float share = (float) Math.sqrt((double) length / total);
        float weight = share * item.weight() * factor;
        guesses.merge(
                item.target(),
                new Reading.Guess(item.target(), weight, why, item.text()),
                (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    private static int length(String text) {
        return Hangul.keystrokes(text).length();
    }

    private static final class Surest implements Comparator<Reading.Guess> {
        @Override
        public int compare(Reading.Guess a, Reading.Guess b) {
            int order = Float.compare(b.weight(), a.weight());
            return order == 0 ? a.topic().compareTo(b.topic()) : order;
        }
    }
}
