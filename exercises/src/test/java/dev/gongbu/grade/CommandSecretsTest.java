package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.note.read.ContentReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** No sentence of the grader's own gives away what the learner has not found yet. */
class CommandSecretsTest {

    private static final int SHORTEST = 3;

    /** Words of the sentences themselves, which are keys of some value as well. */
    private static final Set<String> PLAIN = Set.of("value");

    /** A stretch of a solution: an option with its values, or a value without a name. */
    private record Piece(int from, int to, int valueFrom) {}

    @Test
    void no_sentence_holds_a_value_or_a_missing_option_of_the_solution() {
        var faults = new ArrayList<String>();
        int tried = 0;
        var library = new ContentReader().read(Path.of("../content-index")).library();
        for (var each : PackReader.of(library).read(Path.of("catalog")).written()) {
            if (each.exercise().task() instanceof Task.Command task) {
                // What an author says is the author's: it is left aside.
                var exercise = Commands.exercise(task, List.of());
                var lines = new LinkedHashSet<String>();
                each.rejected().forEach(sample -> lines.add(sample.answer().text()));
                task.solutions().forEach(solution -> lines.addAll(altered(solution)));
                for (var line : lines) {
                    tried += told(exercise, task, line, faults);
                }
            }
        }
        assertThat(tried).isGreaterThan(400);
        assertThat(faults).isEmpty();
    }

    /** The solution without each of its options, and with another value for each. */
    private static List<String> altered(String solution) {
        var lines = new ArrayList<String>();
        for (var piece : pieces(solution)) {
            var before = solution.substring(0, piece.from());
            var after = solution.substring(piece.to());
            lines.add(before + after);
            if (piece.valueFrom() < piece.to()) {
                var name = solution.substring(piece.from(), piece.valueFrom());
                lines.add(before + name + "7" + after);
                lines.add(before + name + "Name=x,Other=y" + after);
            }
        }
        return lines;
    }

    private static List<Piece> pieces(String solution) {
        var pieces = new ArrayList<Piece>();
        for (var use : CommandUse.all(Commands.checker().check(solution).parts())) {
            int value = use.typed().isEmpty() ? use.from() : Math.min(use.nameTo() + 1, use.to());
            pieces.add(new Piece(use.from(), use.to(), value));
        }
        return pieces;
    }

    /** 1 where the answer was wrong. */
    private static int told(
            Exercise exercise, Task.Command task, String line, List<String> faults) {
        var verdict = Commands.grade(exercise, line);
        if (verdict.outcome() == Outcome.RIGHT) {
            return 0;
        }
        for (var solution : task.solutions()) {
            for (var secret : secrets(solution)) {
                // A name in other capitals is a slip, and its spelling is told.
                boolean isTyped =
                        line.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT));
                if (!isTyped && isTold(verdict, secret)) {
                    faults.add(secret + " is told of " + line + "\n    " + verdict);
                }
            }
        }
        return 1;
    }

    private static Set<String> secrets(String solution) {
        var secrets = new LinkedHashSet<String>();
        for (var part : Commands.checker().check(solution).parts()) {
            boolean isGlobal =
                    part.option().filter(option -> option.role() == Role.GLOBAL).isPresent();
            boolean isSecret = part.kind() == Part.Kind.OPTION || part.kind() == Part.Kind.VALUE;
            if (isSecret && !isGlobal) {
                secrets.add(part.text());
                for (var piece : Pattern.compile("[{}\\[\\],=\"\\s]+").split(part.text(), -1)) {
                    secrets.add(piece);
                }
            }
        }
        secrets.removeIf(secret -> secret.length() < SHORTEST || PLAIN.contains(secret));
        return secrets;
    }

    private static boolean isTold(Verdict verdict, String secret) {
        var word =
                Pattern.compile("(?<![A-Za-z0-9-])" + Pattern.quote(secret) + "(?![A-Za-z0-9-])");
        return List.of(verdict.message(), verdict.next()).stream()
                .anyMatch(told ->
                        word.matcher(told.korean()).find() || word.matcher(told.english()).find());
    }
}
