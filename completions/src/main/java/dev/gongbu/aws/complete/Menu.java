package dev.gongbu.aws.complete;

import dev.gongbu.aws.complete.Candidate.Way;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What fits a place, of which those are kept that come near to what was typed. */
final class Menu {

    private static final int MOST_NEAR = 30;

    private final Typing typing;
    private final List<Offer> offers = new ArrayList<>();

    /** A menu for what was typed before the cursor. */
    Menu(String typed) {
        this.typing = Typing.of(typed);
    }

    Typing typing() {
        return typing;
    }

    void add(Offer offer) {
        offers.add(offer);
    }

    /**
     * The candidates, the likeliest first.
     *
     * @param edits how they come into the line
     * @param from the first character of the word's text that they replace
     * @param to after the last one
     */
    List<Candidate> candidates(Edits edits, int from, int to) {
        if (typing.text().length() > Typing.LONGEST) {
            return List.of();
        }
        var found = found();
        var sorted = found.toArray(new Scored[0]);
        Arrays.sort(sorted);
        int most = Math.min(sorted.length, Completions.MOST);
        var candidates = new ArrayList<Candidate>(most);
        for (int i = 0; i < most; i++) {
            candidates.add(sorted[i].candidate(edits, from, to));
        }
        return candidates;
    }

    private List<Scored> found() {
        var found = new ArrayList<Scored>();
        boolean begun = false;
        for (int i = 0; i < offers.size(); i++) {
            var closeness = Closeness.of(typing, offers.get(i).name());
            if (closeness != null) {
                found.add(new Scored(offers.get(i), closeness, i));
                begun |= closeness.way().compareTo(Way.WORDS) < 0;
            }
        }
        if (begun) {
            dropInside(found);
        }
        return found.isEmpty() ? last() : found;
    }

    /** Beside names that begin as it was typed, those that only hold it are noise. */
    private static void dropInside(List<Scored> found) {
        int kept = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).closeness.way() != Way.INSIDE) {
                found.set(kept++, found.get(i));
            }
        }
        found.subList(kept, found.size()).clear();
    }

    /** By what a name means, and by slips. */
    private List<Scored> last() {
        var found = new ArrayList<Scored>();
        String korean = korean();
        for (int i = 0; i < offers.size(); i++) {
            var offer = offers.get(i);
            var closeness =
                    means(offer, korean) ? meaning(offer) : Closeness.near(typing, offer.name());
            if (closeness != null) {
                found.add(new Scored(offer, closeness, i));
            }
        }
        if (found.size() > MOST_NEAR) {
            var sorted = found.toArray(new Scored[0]);
            Arrays.sort(sorted);
            return Arrays.asList(sorted).subList(0, MOST_NEAR);
        }
        return found;
    }

    private static Closeness meaning(Offer offer) {
        return new Closeness(Way.MEANING, Math.min(offer.korean().length(), 90));
    }

    /** What was typed as Korean: Latin letters may be Hangul typed with the other layout. */
    private String korean() {
        if (typing.isHangul()) {
            return typing.text();
        }
        String hangul = typing.text().length() < 4 ? "" : Keyboard.toHangul(typing.text());
        for (int i = 0; i < hangul.length(); i++) {
            if (!Hangul.isSyllable(hangul.charAt(i))) {
                return "";
            }
        }
        return hangul;
    }

    private boolean means(Offer offer, String korean) {
        if (!korean.isEmpty() && offer.korean().contains(korean)) {
            return true;
        }
        return typing.latin().length() > 2
                && !offer.title().isEmpty()
                && offer.title().toLowerCase(Locale.ROOT).contains(typing.latin());
    }

    private record Scored(Offer offer, Closeness closeness, int place)
            implements Comparable<Scored> {

        @Override
        public int compareTo(Scored other) {
            int order = closeness.way().compareTo(other.closeness.way());
            if (order == 0) {
                order = Integer.compare(rank(), other.rank());
            }
            if (order == 0) {
                order = Integer.compare(closeness.penalty(), other.closeness.penalty());
            }
            return order == 0 ? Integer.compare(place, other.place) : order;
        }

        /** Where nothing was meant exactly, the nearest counts for more than its group. */
        private int rank() {
            boolean exact = closeness.way().compareTo(Way.WORDS) < 0;
            return exact ? offer.rank() : 0;
        }

        Candidate candidate(Edits edits, int from, int to) {
            return new Candidate(
                    offer.kind(),
                    offer.label(),
                    edits.edit(from, to, offer.text(), offer.ends()),
                    closeness.way(),
                    offer.required(),
                    offer.deprecated(),
                    offer.korean());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return place;
        }
    }
}
