package dev.gongbu.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Analysis by nori with our user dictionary, word by word, each distinct word once: nori is nearly
 * the whole cost of indexing, and a word has the same terms wherever it stands, which is what lets
 * a query be analysed without nori.
 *
 * <p>Negating prefixes (비-, 무-) are kept, unlike in nori's default stop tags. Not for several
 * threads.
 */
final class NoriWords implements WordAnalysis, AutoCloseable {

    /** A term and its place in the word. */
    record Part(String term, int start, int end) {}

    private static final Set<POS.Tag> STOP_TAGS =
            Set.of(
                    POS.Tag.EP,
                    POS.Tag.EF,
                    POS.Tag.EC,
                    POS.Tag.ETN,
                    POS.Tag.ETM,
                    POS.Tag.IC,
                    POS.Tag.JKS,
                    POS.Tag.JKC,
                    POS.Tag.JKG,
                    POS.Tag.JKO,
                    POS.Tag.JKB,
                    POS.Tag.JKV,
                    POS.Tag.JKQ,
                    POS.Tag.JX,
                    POS.Tag.JC,
                    POS.Tag.MAJ,
                    POS.Tag.SP,
                    POS.Tag.SSC,
                    POS.Tag.SSO,
                    POS.Tag.SC,
                    POS.Tag.SE,
                    POS.Tag.XSA,
                    POS.Tag.XSV,
                    POS.Tag.VCP,
                    POS.Tag.VX,
                    POS.Tag.UNA,
                    POS.Tag.NA);

    private static final String PARTICLES = "은는이가을를와과의에로도만";

    private final Map<String, List<Part>> known = new HashMap<>();
    private final Tokenizer tokenizer;
    private final TokenStream stream;

    NoriWords(List<String> dictionary) {
        tokenizer =
                new KoreanTokenizer(
                        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                        userDictionary(dictionary),
                        KoreanTokenizer.DecompoundMode.DISCARD,
                        false);
        stream = new KoreanPartOfSpeechStopFilter(tokenizer, STOP_TAGS);
    }

    @Override
    public List<String> terms(String word) {
        var terms = new ArrayList<String>();
        for (Part part : parts(word)) {
            terms.add(part.term());
        }
        return terms;
    }

    /** The terms of {@code word} with their places in it. */
    List<Part> parts(String word) {
        return known.computeIfAbsent(word, this::analyze);
    }

    /** The terms of a whole text, as nori reads it with all its context; for comparing. */
    List<String> termsOfText(String text) {
        var terms = new ArrayList<String>();
        for (Part part : analyze(text)) {
            terms.add(part.term());
        }
        return terms;
    }

    private List<Part> analyze(String word) {
        var parts = new ArrayList<Part>();
        try {
            tokenizer.setReader(new StringReader(word));
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                parts.add(new Part(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            stream.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("nori could not read a word in memory", failed);
        }
        dropParticle(parts, word.length());
        return parts;
    }

    /**
     * Without a sentence around it nori takes some particles for nouns: 비용과 is 비용 and a particle.
     */
    private static void dropParticle(List<Part> parts, int end) {
        if (parts.size() < 2) {
            return;
        }
        Part last = parts.get(parts.size() - 1);
        if (last.end() == end && last.term().length() == 1 && PARTICLES.contains(last.term())) {
            parts.remove(parts.size() - 1);
        }
    }

    private static UserDictionary userDictionary(List<String> lines) {
        var sorted = new TreeSet<String>();
        for (String line : lines) {
            String entry = line.strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                sorted.add(entry);
            }
        }
        try {
            return UserDictionary.open(new StringReader(String.join("\n", sorted)));
        } catch (IOException failed) {
            throw new UncheckedIOException("the user dictionary could not be read", failed);
        }
    }

    @Override
    public void close() {
        known.clear();
    }
}
