package dev.gongbu.note.lint;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Problem;
import dev.gongbu.note.read.Passage;
import dev.gongbu.note.read.Passage.Kind;
import dev.gongbu.note.read.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No sentence is too long to read, none stands on two pages, all are in the plain style. */
final class SentenceRules {

    private static final int LONGEST = 120;

    /** Shorter ones, such as '기본값은 30초다.', two authors write by chance. */
    private static final int SHORTEST_COPY = 12;

    private final List<Problem> problems;
    private final Map<String, Passage> first = new HashMap<>();

    private SentenceRules(List<Problem> problems) {
        this.problems = problems;
    }

    static void check(Reading reading, List<Problem> problems) {
        var rules = new SentenceRules(problems);
        for (var passage : reading.passages()) {
            for (var sentence : sentences(passage)) {
                rules.length(passage, sentence);
                rules.style(passage, sentence);
                if (passage.kind() == Kind.PROSE) {
                    rules.copy(passage, sentence);
                }
            }
        }
    }

    private static List<String> sentences(Passage passage) {
        if (passage.kind() == Kind.STATEMENT) {
            return PlainStyle.sentences(passage.text());
        }
        var sentences = new ArrayList<String>();
        for (var sentence : passage.sentences()) {
            sentences.add(sentence.text());
        }
        return sentences;
    }

    private void length(Passage passage, String sentence) {
        int length = sentence.codePointCount(0, sentence.length());
        if (length > LONGEST) {
            problems.add(
                    passage.problem(
                            "has a sentence of %d characters, should have %d at most: %s"
                                    .formatted(length, LONGEST, beginning(sentence))));
        }
    }

    private void style(Passage passage, String sentence) {
        if (PlainStyle.isPolite(sentence)) {
            problems.add(
                    passage.problem("should be in the plain style (~다): " + beginning(sentence)));
        }
    }

    private void copy(Passage passage, String sentence) {
        var words = TextNormalizer.spaceless(sentence);
        if (!PlainStyle.isWhole(sentence) || words.length() < SHORTEST_COPY) {
            return;
        }
        var before = first.putIfAbsent(words, passage);
        if (before != null && !before.owner().equals(passage.owner())) {
            problems.add(
                    passage.problem(
                            "has a sentence that stands in %s:%d as well: %s"
                                    .formatted(before.file(), before.line(), beginning(sentence))));
        }
    }

    private static String beginning(String sentence) {
        int most = 30;
        return sentence.codePointCount(0, sentence.length()) <= most
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, most)) + "…";
    }
}
