package dev.gongbu.aws.find;

import dev.gongbu.korean.Hangul;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Korean words stand for in the names of commands: {@code words.txt} and the glossary. */
final class Equivalents {

    private static final int MOST = 12;

    private final TreeMap<String, List<Alternative>> known = new TreeMap<>();

    /** The words of {@code words.txt}, the surest first. */
    void addOwn() {
        try (var in = Equivalents.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt cannot be read", e);
        }
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        for (String korean : line.substring(0, colon).split(",", -1)) {
            double weight = 1;
            for (String phrase : line.substring(colon + 1).split(",", -1)) {
                add(key(korean), Tokens.of(phrase), weight);
                weight = Math.max(0.6, weight - 0.06);
            }
        }
    }

    /** Phrases that mean the same, in Korean and in English. */
    void addGroup(List<String> phrases) {
        for (String phrase : phrases) {
            String key = key(phrase);
            if (key.isEmpty()) {
                continue;
            }
            for (String other : phrases) {
                boolean english = !Hangul.containsHangul(other);
                var tokens = Tokens.of(stem(other));
                if (english || tokens.size() == 1 && Tokens.of(phrase).size() == 1) {
                    add(key, tokens, english ? 0.8 : 0.5);
                }
            }
        }
    }

    private void add(String key, List<String> tokens, double weight) {
        boolean same = key.equals(String.join("", tokens));
        if (key.isEmpty() || tokens.isEmpty() || tokens.size() > 4 || same) {
            return;
        }
        var list = known.computeIfAbsent(key, _ -> new ArrayList<>());
        for (var alternative : list) {
            if (alternative.tokens().equals(tokens)) {
                return;
            }
        }
        if (list.size() < MOST) {
            list.add(new Alternative(tokens, weight));
        }
    }

    /** All, sorted by their keys. */
    Map<String, List<Alternative>> known() {
        return known;
    }

    /** The phrase without blanks and without the ending of a dictionary. */
    static String key(String phrase) {
        return String.join("", Tokens.of(stem(phrase.strip())));
    }

    /** A verb without 다 or 하다, as it stands before other endings. */
    private static String stem(String phrase) {
        if (!Hangul.containsHangul(phrase) || phrase.length() < 2 || !phrase.endsWith("다")) {
            return phrase;
        }
        boolean does = phrase.endsWith("하다") && phrase.length() > 2;
        return phrase.substring(0, phrase.length() - (does ? 2 : 1));
    }
}
