package dev.gongbu.app.command;

import dev.gongbu.app.completion.Candidate;
import dev.gongbu.app.completion.ShellLine;
import dev.gongbu.aws.complete.Candidate.Way;
import dev.gongbu.aws.complete.Completions;

import java.util.ArrayList;
import java.util.List;

/**
 * What may stand in a line of the AWS CLI, as whole words for a shell. A shell writes at once what
 * all candidates have in common, so that it gets only those that fit best.
 */
final class AwsCandidates {
    private AwsCandidates() {}

    /**
     * The candidates.
     *
     * @param line up to the cursor, of which the edits tell what they replace
     */
    static List<Candidate> of(Completions completions, String line) {
        var candidates = new ArrayList<Candidate>();
        for (var each : completions.list()) {
            var edit = each.edit();
            if (edit.from() <= line.length() && fitsAsWell(each, completions.list().getFirst())) {
                var word =
                        ShellLine.upToCursor(line.substring(0, edit.from()) + edit.text()).word();
                candidates.add(new Candidate(word, each.korean(), edit.ends()));
            }
        }
        return candidates;
    }

    private static boolean fitsAsWell(
            dev.gongbu.aws.complete.Candidate one, dev.gongbu.aws.complete.Candidate best) {
        return one.way() == best.way() || one.way() == Way.PREFIX && best.way() == Way.WHOLE;
    }
}
