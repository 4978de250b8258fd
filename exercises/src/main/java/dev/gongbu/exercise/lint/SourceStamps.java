package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.read.WrittenExercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the stamps of facts into the text of a pack, and leaves every other byte of it as it is.
 */
public final class SourceStamps {

    private static final Pattern STAMP =
            Pattern.compile("(sha256:\\s*)(\"[^\"]*\"|'[^']*'|[0-9A-Za-z]+)");

    private static final Pattern FLOW = Pattern.compile("source:\\s*\\{");

    private final List<String> lines;
    private final FactStamp facts;

    private SourceStamps(String text, FactStamp facts) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
        this.facts = facts;
    }

    /**
     * A pack in which exercises are stamped.
     *
     * @param text the pack as it stands in its file
     * @param exercises of this pack, as they were read from it
     * @param facts what the exercises rest on, as it is today
     */
    public static String stamped(String text, List<WrittenExercise> exercises, FactStamp facts) {
        var stamps = new SourceStamps(text, facts);
        var fromTheEnd = new ArrayList<>(exercises);
        fromTheEnd.sort(
                Comparator.comparingInt((WrittenExercise each) -> each.places().line(""))
                        .reversed());
        for (var exercise : fromTheEnd) {
            stamps.stamp(exercise);
        }
        return String.join("\n", stamps.lines);
    }

    private void stamp(WrittenExercise exercise) {
        var places = exercise.places();
        var stamp = "\"" + facts.of(exercise.exercise().facts()) + "\"";
        if (exercise.sha256() != null) {
            replace(places.line("source/sha256") - 1, stamp);
        } else if (FLOW.matcher(line(places.line("source") - 1)).find()) {
            add(places.line("source/facts") - 1, stamp);
        } else {
            int at = places.line("source/facts") - 1;
            insert(line(at).contains("facts:") ? at : at - 1, stamp);
        }
    }

    private String line(int number) {
        return lines.get(number);
    }

    private void replace(int number, String stamp) {
        var found = STAMP.matcher(line(number));
        lines.set(number, found.replaceFirst("$1" + Matcher.quoteReplacement(stamp)));
    }

    /** Behind the list of facts, inside the same braces. */
    private void add(int number, String stamp) {
        for (int at = number; at < lines.size(); at++) {
            int from = at == number ? Math.max(0, line(at).indexOf("facts:")) : 0;
            int end = line(at).indexOf(']', from);
            if (end >= 0) {
                var before = line(at).substring(0, end + 1);
                lines.set(at, before + ", sha256: " + stamp + line(at).substring(end + 1));
                return;
            }
        }
    }

    /** A line of its own before the facts. */
    private void insert(int number, String stamp) {
        var facts = line(number);
        int indent = Math.max(0, facts.indexOf("facts:"));
        var end = facts.endsWith("\r") ? "\r" : "";
        lines.add(number, " ".repeat(indent) + "sha256: " + stamp + end);
    }
}
