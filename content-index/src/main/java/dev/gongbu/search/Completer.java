package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.Keyboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Completes names (of topics, terms and headings) as they are typed, keystroke by keystroke: a
 * half-composed syllable is a plain prefix, initials and the other keyboard layout are understood.
 * Opens no Lucene index. Safe for several threads.
 */
public final class Completer {

    private static final int LONGEST = 100;

    private final Lexicon names;

    Completer(Lexicon names) {
        this.names = names;
    }

    /**
     * Opens the names of the index in {@code folder}.
     *
     * @throws IOException where there is no index or a broken one
     */
    public static Completer open(Path folder) throws IOException {
        return new Completer(Lexicon.open(folder, "names"));
    }

    /**
     * At most {@code limit} names for what was typed so far, likeliest first, a topic at most once.
     *
     * @throws UncheckedIOException where the names cannot be read
     */
    public List<Completion> complete(String typed, int limit) {
        try {
            return find(typed, limit);
        } catch (RuntimeException failed) {
            // The mapped tables meet damaged bytes with any RuntimeException.
            throw new UncheckedIOException(new IOException("the index's names are broken", failed));
        }
    }

    private List<Completion> find(String typed, int limit) {
        String bounded = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var found = new Found(limit);
        String key = Lexicon.key(bounded);
        if (key.isEmpty()) {
            return found.completions;
        }
        found.add(names.exact(key), Why.EXACT);
        found.add(names.beginning(key, 2 * limit), Why.PREFIX);
        if (endsInInitials(bounded)) {
            String initials = Lexicon.initialsKey(bounded);
            found.add(names.withInitials(initials, limit), Why.INITIALS);
            found.add(names.withInitialsBeginning(initials, limit), Why.INITIALS);
        }
        if (found.completions.isEmpty()) {
            String latin = Keyboard.toLatin(bounded);
            if (Hangul.containsHangul(bounded)) {
                found.add(names.beginning(Lexicon.key(latin), 2 * limit), Why.LAYOUT);
            }
            if (found.completions.isEmpty()) {
                String hangul = Keyboard.toHangul(latin);
                found.add(names.beginning(Lexicon.key(hangul), 2 * limit), Why.LAYOUT);
            }
        }
        if (found.completions.isEmpty()) {
            for (Lexicon.Match match : names.near(key, limit)) {
                found.add(List.of(match.item()), Why.TYPO);
            }
        }
        return found.completions;
    }

    private static boolean endsInInitials(String typed) {
        String last = typed.strip();
        return !last.isEmpty() && Initials.areAll(last.substring(last.length() - 1));
    }

    private static final class Found {
        private final List<Completion> completions = new ArrayList<>();
        private final Set<String> topics = new HashSet<>();
        private final int limit;

        Found(int limit) {
            this.limit = limit;
        }

        void add(List<Lexicon.Item> items, Why why) {
            for (Lexicon.Item item : items) {
                if (completions.size() < limit && topics.add(item.target())) {
                    completions.add(new Completion(item.text(), item.target(), why));
                }
            }
        }
    }
}
