package dev.gongbu.app.command;

import dev.gongbu.app.completion.Candidate;
import dev.gongbu.app.completion.ShellLine;
import dev.gongbu.aws.complete.Candidate.Way;
import dev.gongbu.aws.complete.Completions;

import java.util.ArrayList;
import java.util.List;

/**
 * What may stand in a line of the AWS CLI, as words for a shell. A shell writes at once what all
 * candidates have in common, so that it gets only those that fit best.
 */
final class AwsCandidates {
    private AwsCandidates() {}

    /** The whole words that may stand at the end of a line. */
    static List<Candidate> words(Completions completions, String line) {
        var words = new ArrayList<Candidate>();
        for (var each : lines(completions, line)) {
            var word = ShellLine.upToCursor(each.word()).word();
            words.add(new Candidate(word, each.description(), each.isEnd()));
        }
        return words;
    }

    /**
     * The whole lines that may be meant.
     *
     * @param line up to the cursor, of which the edits tell what they replace
     */
    static List<Candidate> lines(Completions completions, String line) {
        var candidates = new ArrayList<Candidate>();
        for (var each : completions.list()) {
            var edit = each.edit();
            if (edit.from() <= line.length() && fitsAsWell(each, completions.list().getFirst())) {
                var whole = line.substring(0, edit.from()) + edit.text();
                candidates.add(new Candidate(whole, each.korean(), edit.ends()));
            }
        }
        return candidates;
    }

    private static boolean fitsAsWell(
            dev.gongbu.aws.complete.Candidate one, dev.gongbu.aws.complete.Candidate best) {
        return one.way() == best.way() || one.way() == Way.PREFIX && best.way() == Way.WHOLE;
    }
}
