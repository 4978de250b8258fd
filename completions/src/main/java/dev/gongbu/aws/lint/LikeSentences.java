package dev.gongbu.aws.lint;

import dev.gongbu.aws.read.Remark;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences that are alike: those that share most of their runs of three letters (Jaccard's
 * coefficient of the sets, blanks and case aside).
 */
final class LikeSentences {

    private static final double LIKE = 0.8;
    private static final int RUN = 3;

    private final List<Set<String>> runs = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<Remark> remarks;

    private LikeSentences(List<Remark> remarks) {
        this.remarks = remarks;
    }

    static void check(List<Remark> remarks, List<Problem> problems) {
        var like = new LikeSentences(remarks);
        for (int i = 0; i < remarks.size(); i++) {
            like.add(i, problems);
        }
    }

    /** Compares a sentence with those before it that share a run with it. */
    private void add(int number, List<Problem> problems) {
        var remark = remarks.get(number);
        var own = runsOf(remark.text());
        var shared = new HashMap<Integer, Integer>();
        for (var run : own) {
            for (var place : places.getOrDefault(run, List.of())) {
                shared.merge(place, 1, Integer::sum);
            }
        }
        for (var entry : shared.entrySet()) {
            int both = entry.getValue();
            int either = own.size() + runs.get(entry.getKey()).size() - both;
            if (both >= LIKE * either) {
                var other = remarks.get(entry.getKey());
                problems.add(
                        remark.problem(
                                "is like %s:%d; should tell the difference: %s"
                                        .formatted(other.file(), other.line(), remark.text())));
                break;
            }
        }
        runs.add(own);
        for (var run : own) {
            places.computeIfAbsent(run, _ -> new ArrayList<>()).add(number);
        }
    }

    private static Set<String> runsOf(String text) {
        var letters = TextNormalizer.spaceless(text);
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= letters.length(); i++) {
            runs.add(letters.substring(i, i + RUN));
        }
        return runs;
    }
}
