package dev.gongbu.note.read;

import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the spans of one paragraph into sentences, each with the facts that are cited right after
 * it. What stands in double quotes or brackets is not divided.
 */
final class SentenceReader {

    private static final String CLOSERS = ")]\"'”’」』";

    private final Citations citations;
    private final int line;
    private final boolean quotesPair;
    private final boolean bracketsPair;

    private final List<Sentence> sentences = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private List<String> facts = new ArrayList<>();
    private StringBuilder plain = new StringBuilder();
    private final StringBuilder said = new StringBuilder();
    private boolean hasEnded;
    private boolean isQuoted;
    private int brackets;

    private SentenceReader(Citations citations, List<Span> paragraph, int line) {
        this.citations = citations;
        this.line = line;
        var text = new StringBuilder();
        for (var span : paragraph) {
            if (span instanceof Span.Plain part) {
                text.append(part.text());
            }
        }
        this.quotesPair = count(text, '"') % 2 == 0;
        this.bracketsPair = count(text, '(') == count(text, ')');
    }

    static List<Sentence> sentences(Citations citations, List<Span> paragraph, int line) {
        var reader = new SentenceReader(citations, paragraph, line);
        for (var span : paragraph) {
            if (span instanceof Span.Plain part) {
                reader.plain(part.text());
            } else {
                reader.marked(span);
            }
        }
        reader.finishSentence();
        return reader.sentences;
    }

    private static int count(CharSequence text, char wanted) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == wanted) {
                count++;
            }
        }
        return count;
    }

    private void marked(Span span) {
        if (hasEnded) {
            finishSentence();
        }
        finishPlain();
        var clean = citations.stripped(span, facts, line);
        spans.add(clean);
        said.append(Span.text(List.of(clean)));
    }

    private void plain(String text) {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            int close = character == '{' ? Citations.end(text, at) : -1;
            if (close > 0) {
                Spans.dropTrailingSpaces(plain);
                hasEnded = hasEnded || isEndOfSentence();
                citations.cite(text.substring(at + 1, close), facts, line);
                at = close + 1;
                continue;
            }
            character(character);
            at++;
        }
    }

    private void character(char character) {
        if (character == ' ') {
            hasEnded = hasEnded || isEndOfSentence();
            if (!hasEnded && !(plain.isEmpty() && spans.isEmpty())) {
                plain.append(character);
                said.append(character);
            }
            return;
        }
        if (hasEnded) {
            finishSentence();
        }
        plain.append(character);
        said.append(character);
        if (character == '"') {
            isQuoted = quotesPair && !isQuoted;
        } else if (bracketsPair && character == '(') {
            brackets++;
        } else if (bracketsPair && character == ')') {
            brackets = Math.max(0, brackets - 1);
        }
    }

    private boolean isEndOfSentence() {
        if (isQuoted || brackets > 0) {
            return false;
        }
        int at = said.length() - 1;
        while (at >= 0 && (CLOSERS.indexOf(said.charAt(at)) >= 0 || said.charAt(at) == ' ')) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        char last = said.charAt(at);
        return last == '?' || last == '!' || (last == '.' && !isAbbreviation(at));
    }

    /** A full stop after a bare number ('1.') or an abbreviation ('vs.') ends nothing. */
    private boolean isAbbreviation(int stop) {
        int start = stop;
        boolean isNumber = true;
        while (start > 0 && said.charAt(start - 1) != ' ') {
            start--;
            isNumber = isNumber && Character.isDigit(said.charAt(start));
        }
        var word = said.substring(start, stop);
        return isNumber || word.equals("vs") || word.equals("e.g") || word.equals("i.e");
    }

    private void finishPlain() {
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
            plain = new StringBuilder();
        }
    }

    private void finishSentence() {
        finishPlain();
        var trimmed = Spans.trimmed(spans);
        if (!trimmed.isEmpty()) {
            sentences.add(new Sentence(trimmed, facts));
        } else if (!facts.isEmpty() && !sentences.isEmpty()) {
            var before = sentences.removeLast();
            var all = new ArrayList<>(before.facts());
            all.addAll(facts);
            sentences.add(new Sentence(before.spans(), all));
        } else if (!facts.isEmpty()) {
            sentences.add(new Sentence(List.of(), facts));
        }
        spans = new ArrayList<>();
        facts = new ArrayList<>();
        said.setLength(0);
        hasEnded = false;
    }
}
