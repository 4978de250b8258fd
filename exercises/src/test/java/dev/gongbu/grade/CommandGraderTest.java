package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Outcome;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers to commands: what they are, and where the first difference lies. */
class CommandGraderTest {

    private static final Path TABLE = Path.of("src/test/resources/dev/gongbu/grade/commands.txt");

    /** A row of the table. */
    private record Row(int number, List<String> solutions, String expected, String marked) {

        String line() {
            return marked.replace("⟦", "").replace("⟧", "");
        }

        String found() {
            var solution = solutions.toArray(new String[0]);
            var verdict = Commands.grade(Commands.exercise(solution), line());
            var found = verdict.outcome().word();
            var difference = verdict.difference();
            if (difference == null) {
                return found + " " + line();
            }
            var line = line();
            return found
                    + " "
                    + difference.kind()
                    + " "
                    + line.substring(0, difference.from())
                    + "⟦"
                    + line.substring(difference.from(), difference.to())
                    + "⟧"
                    + line.substring(difference.to());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_row_is_graded_as_it_says() throws IOException {
        var rows = rows();
        assertThat(rows).hasSizeGreaterThan(150);
        return rows.stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                "commands.txt:" + row.number(),
                                () ->
                                        assertThat(row.found())
                                                .isEqualTo(row.expected() + " " + row.marked())));
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var solutions = new ArrayList<String>();
        var lines = Files.readAllLines(TABLE);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replace('␤', '\n');
            if (line.startsWith("= ")) {
                solutions.clear();
            }
            if (line.startsWith("= ") || line.startsWith("| ")) {
                solutions.add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(i + 1, List.copyOf(solutions), line));
            }
        }
        return rows;
    }

    /** Outcome, kind where there is one, and what follows them. */
    private static Row row(int number, List<String> solutions, String line) {
        int blank = line.indexOf(' ');
        var outcome = blank < 0 ? line : line.substring(0, blank);
        assertThat(Outcome.of(outcome)).as("line " + number).isNotNull();
        var rest = blank < 0 ? "" : line.substring(blank);
        if (!rest.contains("⟦")) {
            boolean isNothing = outcome.equals("not-understood");
            return new Row(number, solutions, outcome, isNothing ? rest : rest.stripLeading());
        }
        var stripped = rest.stripLeading();
        int end = stripped.indexOf(' ');
        var marked = stripped.substring(end);
        return new Row(
                number,
                solutions,
                outcome + " " + stripped.substring(0, end),
                marked.stripLeading());
    }
}
