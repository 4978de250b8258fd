package dev.gongbu.exercise.derive;

import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Initials;
import dev.gongbu.korean.Particles;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Library;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the value of a fact in its sentence where it is a name that the glossary or a topic has.
 */
final class TermGaps {

    /** A sentence of fewer characters around a gap does not say which word is meant. */
    private static final int LEAST_CONTEXT = 14;

    private static final int LEAST_NAME = 2;

    /** What is known of a name: all spellings, and what it means; several meanings make no gap. */
    private record Meaning(List<String> names, String definition, boolean isOne) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    TermGaps(Library library) {
        for (var term : library.terms()) {
            add(term.spellings(), term.definition());
        }
        for (var topic : library.topics()) {
            add(List.of(topic.title(), topic.titleEn()), "");
        }
    }

    /** A term and a topic that share a name are the same thing; two terms are not. */
    private void add(List<String> names, String definition) {
        for (var name : names) {
            var key = TextNormalizer.spaceless(name);
            var known = meanings.get(key);
            if (known == null) {
                meanings.put(key, new Meaning(names, definition, true));
            } else if (definition.isEmpty()) {
                meanings.put(
                        key, new Meaning(joined(known, names), known.definition(), known.isOne));
            } else if (!known.names().equals(names)) {
                meanings.put(key, new Meaning(known.names(), definition, false));
            }
        }
    }

    private static List<String> joined(Meaning known, List<String> names) {
        var all = new ArrayList<>(known.names());
        for (var name : names) {
            if (!all.contains(name)) {
                all.add(name);
            }
        }
        return all;
    }

    /** The gap where the value is one known name that stands in the sentence once, by itself. */
    Optional<Gap> of(String sentence, String value, Topic topic) {
        var meaning = meanings.get(TextNormalizer.spaceless(value));
        int from = sentence.indexOf(value);
        if (meaning == null || !meaning.isOne() || value.length() < LEAST_NAME || from < 0) {
            return Optional.empty();
        }
        int to = from + value.length();
        var rest =
                TextNormalizer.spaceless(
                        sentence.substring(0, from) + " " + sentence.substring(to));
        if (rest.length() < LEAST_CONTEXT
                || !standsAlone(sentence, from, to)
                || isExplained(sentence, to)
                || isTold(meaning, rest)
                || isNameOf(topic, meaning)) {
            return Optional.empty();
        }
        var accepted = new ArrayList<String>();
        accepted.add(value);
        for (var name : meaning.names()) {
            if (!accepted.contains(name)) {
                accepted.add(name);
            }
        }
        var blank = new Blank(accepted, Blank.Form.TERM);
        return Optional.of(new Gap(from, to, blank, hints(value, meaning)));
    }

    /** A whole word: nothing before it, and after it nothing or a particle. */
    private static boolean standsAlone(String sentence, int from, int to) {
        if (from > 0 && Character.isLetterOrDigit(sentence.charAt(from - 1))) {
            return false;
        }
        int end = to;
        while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
            end++;
        }
        return end == to || Particles.isEnding(sentence.substring(to, end));
    }

    /** What stands in brackets right behind a word is as a rule the same word again. */
    private static boolean isExplained(String sentence, int to) {
        return to < sentence.length() && sentence.charAt(to) == '(';
    }

    private static boolean isTold(Meaning meaning, String rest) {
        for (var name : meaning.names()) {
            if (rest.contains(TextNormalizer.spaceless(name))) {
                return true;
            }
        }
        return false;
    }

    /** The topic stands above the sentence: it must not name what is asked for. */
    private static boolean isNameOf(Topic topic, Meaning meaning) {
        for (var shown : List.of(topic.title(), topic.titleEn(), topic.id())) {
            var key = TextNormalizer.spaceless(shown);
            for (var name : meaning.names()) {
                if (key.contains(TextNormalizer.spaceless(name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> hints(String value, Meaning meaning) {
        var hints = new ArrayList<String>();
        var definition = TextNormalizer.spaceless(meaning.definition());
        if (!definition.isEmpty() && !isTold(meaning, definition)) {
            hints.add(meaning.definition());
        }
        hints.add(
                Hangul.containsHangul(value)
                        ? "초성은 " + Initials.of(value) + "이다."
                        : "첫 글자가 " + value.charAt(0) + "인 " + value.length() + "글자다.");
        return hints;
    }
}
