package dev.gongbu.benchmark;

import dev.gongbu.search.Corpus;
import dev.gongbu.search.Entry;
import dev.gongbu.search.EntryKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A large corpus made by code: sections of Korean-looking technical text whose words follow Zipf's
 * law (exponent 1), with particles, Latin names, identifiers and quantities. The same seed makes
 * the same corpus.
 */
final class SyntheticCorpus {

    private static final String LEADS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String[] PARTICLES = {
        "", "", "", "은", "는", "을", "를", "의", "에서", "으로", "과", "도"
    };
    private static final String[] UNITS = {"초", "분", "시간", "일", "KB", "MB", "GB", "%", "개"};
    private static final int TOPICS = 1_000;
    private static final int SECTION_WORDS = 60;

    private final Random random;
    private final List<String> stems = new ArrayList<>();
    private final List<String> latin = new ArrayList<>();
    private final double[] cumulated;

    SyntheticCorpus(long seed, int vocabulary) {
        random = new Random(seed);
        Set<String> seen = new HashSet<>();
        while (stems.size() < vocabulary) {
            String word = hangul(2 + random.nextInt(3));
            if (seen.add(word)) {
                stems.add(word);
            }
        }
        while (latin.size() < vocabulary / 10) {
            String word = latinWord();
            if (seen.add(word)) {
                latin.add(word);
            }
        }
        cumulated = new double[vocabulary];
        double sum = 0;
        for (int i = 0; i < vocabulary; i++) {
            sum += 1.0 / (i + 1);
            cumulated[i] = sum;
        }
    }

    /** A corpus of {@code sections} sections. */
    Corpus corpus(int sections) {
        var topics = new ArrayList<Corpus.TopicNames>();
        for (int i = 0; i < TOPICS; i++) {
            var names = List.of(stem() + " " + stem(), latinName() + " " + latinName(), stem());
            topics.add(new Corpus.TopicNames("t" + i, "c" + i % 16, names));
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < sections; i++) {
            String topic = "t" + random.nextInt(TOPICS);
            String title = stem() + " " + stem();
            entries.add(new Entry(EntryKind.NOTE, topic + "#s" + i, List.of(topic), title, text()));
        }
        return new Corpus(topics, List.of(), List.of(), List.of(), entries);
    }

    /** A word as likely as it is frequent. */
    String stem() {
        double at = random.nextDouble() * cumulated[cumulated.length - 1];
        int place = java.util.Arrays.binarySearch(cumulated, at);
        return stems.get(Math.min(stems.size() - 1, place < 0 ? -place - 1 : place));
    }

    /** A word, each as likely as any other. */
    String anyStem() {
        return stems.get(random.nextInt(stems.size()));
    }

    String latinName() {
        return latin.get(random.nextInt(latin.size()));
    }

    Random random() {
        return random;
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = 0; i < SECTION_WORDS; i++) {
            int kind = random.nextInt(20);
            if (kind == 0) {
                text.append(latinName());
            } else if (kind == 1) {
                text.append(1 + random.nextInt(999)).append(UNITS[random.nextInt(UNITS.length)]);
            } else {
                text.append(stem()).append(PARTICLES[random.nextInt(PARTICLES.length)]);
            }
            text.append(i % 10 == 9 ? ".\n" : " ");
        }
        return text.toString();
    }

    private String hangul(int syllables) {
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            int lead = random.nextInt(LEADS.length());
            int vowel = random.nextInt(21);
            int last = random.nextInt(3) == 0 ? 1 + random.nextInt(27) : 0;
            int index = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".indexOf(LEADS.charAt(lead));
            word.append((char) ('가' + index * 588 + vowel * 28 + last));
        }
        return word.toString();
    }

    private String latinWord() {
        var word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)));
            word.append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
