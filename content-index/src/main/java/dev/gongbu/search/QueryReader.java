package dev.gongbu.search;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.LetterNames;
import dev.gongbu.korean.NormalizedText;
import dev.gongbu.korean.Particles;
import dev.gongbu.korean.TextNormalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Understands a query: known words as they stand, unknown ones as what they may have been meant for
 * (other spaces, other layout, a slip, initials, a beginning, a sound), and the topics that it
 * names. Words that the index knows are never changed.
 */
final class QueryReader {

    private static final int MOST_WORDS = 40;
    private static final int LONGEST_QUERY = 400;
    private static final Set<String> WEAK =
            Set.of(
                    ("차이 비교 차이점 방법 어떻게 무엇 뭐 뭐가 뭐야 무슨 어떤 어느 왜 언제 얼마나 얼마 몇 몇까지 있어 있나 있나요 돼 되나 되나요 되는 하는"
                                    + " 하기 하려면 할 때 수 것 걸 게 좀 더 이 그 저 쓰면 쓰는 vs 대 달라 다른 다르다 무엇인가 무엇인가요 알려줘 설명 설명해줘 해줘 할까"
                                    + " 하나 하고 해서 같은 위해 위한 대한 대해 경우 및 또는 그리고 the a an of for to in and or is what how")
                            .split(" ", -1));

    private final Vocabulary vocabulary;

    QueryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads {@code query}; one of more than 400 characters is read up to there. */
    Reading read(String query) {
        String bounded = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        NormalizedText normal = TextNormalizer.normalize(bounded);
        List<Piece> pieces = WordSplitter.split(normal);
        var exacts = new ArrayList<String>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.EXACT && !exacts.contains(piece.text())) {
                exacts.add(piece.text());
            }
        }
        List<QueryWord> words = respace(mendLayout(words(pieces), normal));
        var slots = new ArrayList<Reading.Slot>();
        for (int i = 0; i < words.size(); i++) {
            slots.add(slot(words.get(i), i == words.size() - 1));
        }
        pairs(words, slots);
        return new Reading(
                slots, new NameFinder(vocabulary, words).guesses(), exacts, grams(words));
    }

    // ---- words ---------------------------------------------------------------------------------

    private List<QueryWord> words(List<Piece> pieces) {
        var words = new ArrayList<QueryWord>();
        for (int i = 0; i < pieces.size() && words.size() < MOST_WORDS; i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case HANGUL, LATIN -> words.add(word(piece.text(), Why.EXACT, piece));
                case NUMBER ->
                        words.add(
                                new QueryWord(
                                        piece.text(),
                                        List.of(piece.text()),
                                        Why.EXACT,
                                        true,
                                        false,
                                        piece.start(),
                                        piece.end()));
                case PART, EXACT -> {}
            }
        }
        return words;
    }

    private QueryWord word(String text, Why why, Piece piece) {
        return word(text, why, piece.start(), piece.end());
    }

    private QueryWord word(String text, Why why, int start, int end) {
        List<String> terms = vocabulary.terms(text);
        boolean known = terms != null;
        return new QueryWord(
                text,
                terms == null ? List.of() : terms,
                why,
                known,
                WEAK.contains(text),
                start,
                end);
    }

    // ---- the other keyboard layout -------------------------------------------------------------

    /**
     * Converts runs of unknown words, typed without a space or not, that make sense in the other
     * layout.
     */
    private List<QueryWord> mendLayout(List<QueryWord> words, NormalizedText normal) {
        var mended = new ArrayList<QueryWord>();
        int i = 0;
        while (i < words.size()) {
            int end = chunkEnd(words, i);
            boolean unknown = false;
            for (int j = i; j < end; j++) {
                unknown |= !words.get(j).known();
            }
            List<QueryWord> other = unknown ? spelledOut(words, i, end) : List.of();
            if (unknown && other.isEmpty()) {
                other = otherLayout(words, i, end, normal);
            }
            if (other.isEmpty()) {
                mended.addAll(words.subList(i, end));
            } else {
                mended.addAll(other);
            }
            i = end;
        }
        return mended;
    }

    /** An abbreviation whose letters are spelt out: 이엔아이, also with a particle behind it. */
    private List<QueryWord> spelledOut(List<QueryWord> words, int from, int to) {
        QueryWord word = words.get(from);
        if (to - from > 1 || !Hangul.isSyllable(word.text().charAt(0))) {
            return List.of();
        }
        var forms = new ArrayList<String>();
        forms.add(word.text());
        forms.addAll(Particles.stems(word.text()));
        for (String form : forms) {
            for (String latin : LetterNames.spelled(form)) {
                boolean named = !vocabulary.names.exact(latin).isEmpty();
                if (named || vocabulary.terms(latin) != null) {
                    return List.of(word(latin, Why.ALIAS, word.place(), word.end()));
                }
            }
        }
        return List.of();
    }

    /** Words without a space between them were typed in one go: vm론트. */
    private static int chunkEnd(List<QueryWord> words, int start) {
        int end = start + 1;
        while (end < words.size() && words.get(end).place() == words.get(end - 1).end()) {
            end++;
        }
        return end;
    }

    private List<QueryWord> otherLayout(
            List<QueryWord> words, int from, int to, NormalizedText normal) {
        int start = words.get(from).place();
        int end = words.get(to - 1).end();
        String typed = normal.cased().substring(start, end);
        if (Initials.areAll(typed)) {
            String latin = Keyboard.toLatin(typed);
            return latin.length() > 3 && makesSense(latin) || isNameRatherThanInitials(latin, typed)
                    ? List.of(word(latin, Why.LAYOUT, start, end))
                    : List.of();
        }
        String latin = Keyboard.toLatin(typed).toLowerCase(java.util.Locale.ROOT);
        if (Hangul.containsHangul(typed) && makesSense(WordSplitter.stem(latin))) {
            return List.of(word(WordSplitter.stem(latin), Why.LAYOUT, start, end));
        }
        String hangul = Keyboard.toHangul(Keyboard.toLatin(typed));
        if (!hangul.equals(typed) && makesSense(hangul)) {
            return List.of(word(hangul, Why.LAYOUT, start, end));
        }
        return List.of();
    }

    /** Three consonants are initials first of all: ㅈㅁㄹ is waf only where no name begins so. */
    private boolean isNameRatherThanInitials(String latin, String typed) {
        return latin.length() == 3
                && !vocabulary.names.exact(latin).isEmpty()
                && vocabulary.names.withInitials(Lexicon.initialsKey(typed), 1).isEmpty();
    }

    private boolean makesSense(String text) {
        if (text.length() < 2 || Hangul.isJamo(text.charAt(0))) {
            return false;
        }
        List<String> terms = vocabulary.terms(text);
        if (terms != null && !terms.isEmpty()) {
            return true;
        }
        String key = Lexicon.key(text);
        if (!vocabulary.names.exact(key).isEmpty()) {
            return true;
        }
        if (key.length() > 4 && !vocabulary.names.beginning(key, 1).isEmpty()) {
            return true;
        }
        if (Hangul.containsHangul(text) && vocabulary.segment(text) != null) {
            return true;
        }
        return key.length() > 5 && !vocabulary.names.near(key, 1).isEmpty();
    }

    // ---- spaces --------------------------------------------------------------------------------

    /** Cuts unknown words, alone or with a neighbour, into known ones. */
    private List<QueryWord> respace(List<QueryWord> words) {
        var spaced = new ArrayList<QueryWord>();
        int i = 0;
        while (i < words.size()) {
            QueryWord word = words.get(i);
            boolean nextUnknown = i + 1 < words.size() && !words.get(i + 1).known();
            if (word.known() && !nextUnknown || Initials.areAll(word.text())) {
                spaced.add(word);
                i++;
                continue;
            }
            int taken = 0;
            // Alone first; then with the word behind it, of which one at least is unknown.
            for (int count = word.known() ? 2 : 1; count <= 3 && taken == 0; count++) {
                if (i + count > words.size()) {
                    break;
                }
                List<QueryWord> cut = cut(words.subList(i, i + count));
                // A known word that comes out as it went in was rightly spaced.
                boolean moved = !word.known() || !first(cut).equals(word.text());
                if (!cut.isEmpty() && moved) {
                    spaced.addAll(cut);
                    taken = count;
                }
            }
            if (taken == 0) {
                spaced.add(word);
                taken = 1;
            }
            i += taken;
        }
        return spaced;
    }

    private static String first(List<QueryWord> words) {
        return words.isEmpty() ? "" : words.get(0).text();
    }

    private List<QueryWord> cut(List<QueryWord> words) {
        var joined = new StringBuilder();
        boolean unknown = false;
        for (QueryWord word : words) {
            if (Initials.areAll(word.text())
                    || !joined.isEmpty() && isLatin(joined) != isLatin(word.text())) {
                return List.of();
            }
            joined.append(word.text());
            unknown |= !word.known();
        }
        if (!unknown) {
            return List.of();
        }
        List<String> parts = vocabulary.segment(joined.toString());
        if (parts == null || parts.size() < 2 && words.size() < 2) {
            return List.of();
        }
        var cut = new ArrayList<QueryWord>();
        int place = words.get(0).place();
        for (String part : parts) {
            QueryWord piece = word(part, Why.SPACING, place, place + part.length());
            List<String> terms = piece.terms().isEmpty() ? List.of(part) : piece.terms();
            cut.add(
                    new QueryWord(
                            part,
                            terms,
                            Why.SPACING,
                            true,
                            piece.weak(),
                            place,
                            place + part.length()));
            place += part.length();
        }
        return cut;
    }

    private static boolean isLatin(CharSequence text) {
        return text.charAt(0) < 0x80;
    }

    // ---- slots ---------------------------------------------------------------------------------

    private Reading.Slot slot(QueryWord word, boolean last) {
        var alternatives = new ArrayList<Reading.Alternative>();
        if (word.known()) {
            if (!word.terms().isEmpty()) {
                alternatives.add(new Reading.Alternative(word.terms(), 1f, word.why()));
                for (var other : vocabulary.synonyms(word.terms())) {
                    alternatives.add(new Reading.Alternative(other, Weights.SYNONYM, Why.SYNONYM));
                }
            }
        } else {
            guess(word, last, alternatives);
        }
        return new Reading.Slot(word.text(), word.weak() ? Weights.WEAK_WORD : 1f, alternatives);
    }

    /** Two words that together have synonyms: 가용 영역. */
    private void pairs(List<QueryWord> words, List<Reading.Slot> slots) {
        for (int i = 0; i + 1 < words.size(); i++) {
            var terms = new ArrayList<String>(words.get(i).terms());
            terms.addAll(words.get(i + 1).terms());
            var alternatives = new ArrayList<Reading.Alternative>();
            for (var other : vocabulary.synonyms(terms)) {
                alternatives.add(new Reading.Alternative(other, Weights.SYNONYM, Why.SYNONYM));
            }
            if (!alternatives.isEmpty()) {
                String both = words.get(i).text() + " " + words.get(i + 1).text();
                slots.add(new Reading.Slot(both, 1f, alternatives));
            }
        }
    }

    /** What an unknown word may have been meant for. */
    private void guess(QueryWord word, boolean last, List<Reading.Alternative> found) {
        String text = word.text();
        String key = Lexicon.key(text);
        if (Initials.areAll(text)) {
            add(
                    found,
                    vocabulary.words.withInitials(Lexicon.initialsKey(text), 6),
                    0.5f,
                    Why.INITIALS);
            if (last) {
                add(found, vocabulary.words.beginning(key, 3), 0.2f, Why.PREFIX);
            }
            return;
        }
        near(found, key, 1f);
        for (String stem : Particles.stems(text)) {
            if (stem.length() > 1) {
                near(found, Lexicon.key(stem), 0.8f);
            }
        }
        if (last || text.length() > 3) {
            add(found, vocabulary.words.beginning(key, 4), last ? 0.6f : 0.4f, Why.PREFIX);
        }
        if (found.isEmpty()) {
            add(found, vocabulary.words.sounding(text, 3), 0.4f, Why.SOUND);
        }
    }

    private void near(List<Reading.Alternative> found, String key, float weight) {
        double best = Double.MAX_VALUE;
        for (Lexicon.Match match : vocabulary.words.near(key, 4)) {
            best = Math.min(best, match.distance());
            if (match.distance() <= best + 0.5) {
                float less = (float) (weight * (1 - 2 * match.distance() / key.length()));
                add(found, List.of(match.item()), less, Why.TYPO);
            }
        }
    }

    private static void add(
            List<Reading.Alternative> found, List<Lexicon.Item> items, float weight, Why why) {
        for (Lexicon.Item item : items) {
            List<String> terms = TableWords.splitTerms(item.target());
            if (terms.isEmpty() || found.size() >= 8) {
                continue;
            }
            found.add(new Reading.Alternative(terms, weight, why));
        }
    }

    private static List<String> grams(List<QueryWord> words) {
        var grams = new ArrayList<String>();
        for (QueryWord word : words) {
            boolean plain = !word.known() && word.text().length() > 2;
            for (int i = 0; plain && i < word.text().length(); i++) {
                plain = Hangul.isSyllable(word.text().charAt(i));
            }
            if (plain) {
                grams.add(word.text());
            }
        }
        return grams;
    }
}
