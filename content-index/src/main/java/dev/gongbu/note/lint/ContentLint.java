package dev.gongbu.note.lint;

import dev.gongbu.note.Problem;
import dev.gongbu.note.read.Reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells all that is wrong with a content folder, its form and its writing alike. */
public final class ContentLint {

    private ContentLint() {}

    /**
     * All problems of a reading: those that the reader found, and the breaches of the rules of
     * writing.
     *
     * @param reading any content
     * @return by file, then by line; empty where nothing is to be mended
     */
    public static List<Problem> problems(Reading reading) {
        var problems = new ArrayList<>(reading.problems());
        FactRules.check(reading, problems);
        PageRules.check(reading, problems);
        ComparisonRules.check(reading, problems);
        SentenceRules.check(reading, problems);
        WidthRules.check(reading, problems);
        TermRules.check(reading, problems);
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return problems;
    }
}
