package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.note.Fact;

import java.util.ArrayList;
import java.util.List;

/** Every exercise rests on facts as they are today. */
final class SourceRules {

    private SourceRules() {}

    static void check(List<WrittenExercise> exercises, List<Fact> facts, Findings findings) {
        var stamp = new FactStamp(facts);
        for (var exercise : exercises) {
            known(exercise, stamp, findings);
            current(exercise, stamp, findings);
        }
    }

    private static void known(WrittenExercise exercise, FactStamp stamp, Findings findings) {
        var facts = exercise.exercise().facts();
        for (int i = 0; i < facts.size(); i++) {
            if (!stamp.knows(facts.get(i))) {
                findings.add(
                        exercise, "source/facts/" + i, "rests on the unknown fact " + facts.get(i));
            }
        }
    }

    private static void current(WrittenExercise exercise, FactStamp stamp, Findings findings) {
        var facts = exercise.exercise().facts();
        if (stamp.of(facts).equals(exercise.sha256())) {
            return;
        }
        var command = "gongbu lint --accept-sources " + exercise.id();
        if (exercise.sha256() == null) {
            findings.add(
                    exercise,
                    "source",
                    "is not stamped; read it against its facts, then " + command);
            return;
        }
        var said = new ArrayList<String>();
        for (var fact : facts) {
            said.add(fact + " " + Findings.quoted(stamp.sentence(fact)));
        }
        findings.add(
                exercise,
                "source",
                "is stale: since it was stamped a fact has changed, or which facts it rests on: "
                        + String.join(", ", said)
                        + "; read it against them, then "
                        + command);
    }
}
