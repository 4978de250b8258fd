package dev.gongbu.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.ArrayList;
import java.util.List;

/** A token stream over tokens that were made beforehand. */
final class EntryTokens extends TokenStream {

    private static final int LONGEST = 255;

    private record Token(String term, int start, int end, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int lastStart;

    /**
     * Adds a token; tokens come in the order of their places.
     *
     * @param step how many positions it stands behind the one before; 0 for the same place
     */
    void add(String text, int start, int end, int step) {
        if (!text.isEmpty() && text.length() <= LONGEST) {
            // Lucene refuses offsets that go back.
            int from = Math.max(start, lastStart);
            lastStart = from;
            tokens.add(new Token(text, from, Math.max(from, end), step));
        }
    }

    @Override
    public boolean incrementToken() {
        if (at == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(at++);
        term.append(token.term());
        offset.setOffset(token.start(), token.end());
        step.setPositionIncrement(token.step());
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
