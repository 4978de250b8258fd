package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.note.read.ContentReader;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command exercises of the catalogue behave as their authors say. */
class CommandCatalogTest {

    @TestFactory
    Stream<DynamicTest> every_solution_and_accept_is_right_and_no_reject_is() {
        return written().stream()
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.id(), () -> assertThat(faults(each)).isEmpty()));
    }

    private static List<WrittenExercise> written() {
        var library = new ContentReader().read(Path.of("../content-index")).library();
        var commands = new ArrayList<WrittenExercise>();
        for (var each : PackReader.of(library).read(Path.of("catalog")).written()) {
            if (each.exercise().task() instanceof Task.Command) {
                commands.add(each);
            }
        }
        assertThat(commands).hasSizeGreaterThan(40);
        return commands;
    }

    private static List<String> faults(WrittenExercise written) {
        var faults = new ArrayList<String>();
        var task = (Task.Command) written.exercise().task();
        for (var solution : task.solutions()) {
            expect(written, Answer.of(solution), true, faults);
        }
        for (var sample : written.accepted()) {
            expect(written, sample.answer(), true, faults);
        }
        for (var sample : written.rejected()) {
            expect(written, sample.answer(), false, faults);
        }
        expect(written, Answer.of(written.exercise().prompt()), false, faults);
        expect(written, Answer.of(""), false, faults);
        return faults;
    }

    private static void expect(
            WrittenExercise written, Answer answer, boolean right, List<String> faults) {
        var verdict = Commands.grader().grade(written.exercise(), answer);
        if ((verdict.outcome() == Outcome.RIGHT) != right) {
            faults.add(answer.text() + "\n    " + verdict);
        }
    }
}
