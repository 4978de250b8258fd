package dev.gongbu.aws.read;

import dev.gongbu.value.Problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Korean sentences of one service, by what they are about. */
final class Sentences {

    private static final Sentences NONE = new Sentences(Map.of());

    /** A sentence and its line. */
    private record Sentence(int line, String text) {}

    private final Map<String, Sentence> sentences;

    private Sentences(Map<String, Sentence> sentences) {
        this.sentences = sentences;
    }

    static Sentences none() {
        return NONE;
    }

    /** Reads lines such as {@code create-queue --queue-name: …}. */
    static Sentences read(String text, Problems problems) {
        var sentences = new LinkedHashMap<String, Sentence>();
        int line = 0;
        for (var each : text.split("\n", -1)) {
            line++;
            int colon = each.indexOf(": ");
            if (each.isEmpty()) {
                continue;
            }
            if (colon < 1 || each.substring(colon + 2).isBlank()) {
                problems.problem(line, "should say what it is about, a colon and a sentence");
                continue;
            }
            var about = each.substring(0, colon);
            var sentence = new Sentence(line, each.substring(colon + 2).strip());
            if (sentences.put(about, sentence) != null) {
                problems.problem(line, "has two sentences about '" + about + "'");
            }
        }
        return new Sentences(sentences);
    }

    String service() {
        return of("service");
    }

    String command(String command) {
        return of(command.isEmpty() ? "." : command);
    }

    /** The sentence about an option of a command, or of every command of the service. */
    String option(String command, String typed) {
        var own = of(command.isEmpty() ? ". " + typed : command + " " + typed);
        return own.isEmpty() ? of("* " + typed) : own;
    }

    /** The sentence about an option of every command of every service. */
    String option(String typed) {
        return of(typed);
    }

    private String of(String about) {
        var sentence = sentences.get(about);
        return sentence == null ? "" : sentence.text();
    }

    /** What the sentences are about, with the lines. */
    Map<String, Integer> subjects() {
        var subjects = new LinkedHashMap<String, Integer>();
        sentences.forEach((about, sentence) -> subjects.put(about, sentence.line()));
        return subjects;
    }

    /** The sentences with their places. */
    List<Remark> remarks(String file, String service) {
        var remarks = new ArrayList<Remark>();
        sentences.forEach((about, sentence) ->
                remarks.add(new Remark(file, sentence.line(), service, about, sentence.text())));
        return remarks;
    }
}
