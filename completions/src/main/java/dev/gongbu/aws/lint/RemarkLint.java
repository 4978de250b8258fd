package dev.gongbu.aws.lint;

import dev.gongbu.aws.read.Remark;
import dev.gongbu.note.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells which Korean sentences of the model are to be written anew. */
public final class RemarkLint {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 140;

    private RemarkLint() {}

    /**
     * All breaches of the rules: length and style, sentences that merely translate a name, and
     * sentences that are alike.
     *
     * @return by file, then by line; empty where nothing is to be mended
     */
    public static List<Problem> problems(List<Remark> remarks) {
        var problems = new ArrayList<Problem>();
        for (var remark : remarks) {
            form(remark, problems);
            if (MereTranslation.is(remark)) {
                problems.add(
                        remark.problem(
                                "merely translates the name; should say what for, what comes back,"
                                        + " a default, a limit or what is lost: "
                                        + remark.text()));
            }
        }
        LikeSentences.check(remarks, problems);
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return problems;
    }

    private static void form(Remark remark, List<Problem> problems) {
        var text = remark.text();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            problems.add(
                    remark.problem(
                            "has %d characters, should have %d to %d: %s"
                                    .formatted(length, SHORTEST, LONGEST, text)));
        }
        if (!text.endsWith(".") && !text.contains("예: ")) {
            problems.add(
                    remark.problem(
                            "should end with a full stop, or with an example (예: …): " + text));
        }
        if (text.endsWith("습니다.") || text.endsWith("합니다.") || text.endsWith("됩니다.")) {
            problems.add(remark.problem("should be in the plain style (~다): " + text));
        }
    }
}
