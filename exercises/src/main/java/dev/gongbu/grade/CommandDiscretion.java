package dev.gongbu.grade;

import dev.gongbu.grade.CommandValue.Fields;
import dev.gongbu.grade.CommandValue.Items;
import dev.gongbu.grade.CommandValue.Scalar;
import dev.gongbu.text.Wording;

import java.util.HashSet;
import java.util.Set;

/** Knows what a sentence must not say before the learner has found it. */
final class CommandDiscretion {

    private static final int SHORTEST = 2;

    private final Set<String> secrets = new HashSet<>();

    /** What a solution has and an answer has not. */
    CommandDiscretion(CommandCall solution, String answer) {
        keep(solution.service(), answer);
        for (var word : solution.operation().split(" ", -1)) {
            keep(word, answer);
        }
        for (var setting : solution.settings().values()) {
            for (var use : setting.uses()) {
                keep(use.name(), answer);
            }
            keep(setting.key(), answer);
            keep(setting.value(), answer);
        }
    }

    private void keep(CommandValue value, String answer) {
        switch (value) {
            case Scalar scalar -> keep(scalar.shown(), answer);
            case Items items -> items.list().forEach(item -> keep(item, answer));
            case Fields fields ->
                    fields.entries()
                            .forEach((name, entry) -> {
                                keep(entry.name(), answer);
                                keep(entry.value(), answer);
                            });
        }
    }

    private void keep(String word, String answer) {
        if (word.length() >= SHORTEST && !answer.contains(word)) {
            secrets.add(word);
        }
    }

    /**
     * Whether a sentence gives something away.
     *
     * @param known what may be said all the same; may be empty
     */
    boolean gives(Wording sentence, String known) {
        return gives(sentence.korean(), known) || gives(sentence.english(), known);
    }

    private boolean gives(String sentence, String known) {
        for (var secret : secrets) {
            if (secret.equals(known)) {
                continue;
            }
            for (int at = sentence.indexOf(secret);
                    at >= 0;
                    at = sentence.indexOf(secret, at + 1)) {
                if (isEdge(sentence, at - 1) && isEdge(sentence, at + secret.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEdge(String sentence, int at) {
        if (at < 0 || at >= sentence.length()) {
            return true;
        }
        char c = sentence.charAt(at);
        return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-');
    }
}
