package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Form;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.note.read.ContentReader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every solution of the catalogue in many forms: the form never counts, the content always does.
 */
class CommandFormsTest {

    private static final long SEED = 52_411;
    private static final int ROUNDS = 4 * Integer.getInteger("gongbu.soak", 1);

    private static final Set<String> LINES = new LinkedHashSet<>();

    /** An option with its values, as they stand in the line. */
    private record Group(Option option, String name, List<String> values) {}

    @BeforeAll
    static void solutions() throws IOException {
        var library = new ContentReader().read(Path.of("../content-index")).library();
        for (var each : PackReader.of(library).read(Path.of("catalog")).exercises()) {
            if (each.task() instanceof Task.Command task) {
                LINES.addAll(task.solutions());
            }
        }
        var table = Path.of("src/test/resources/dev/gongbu/grade/commands.txt");
        for (var line : Files.readAllLines(table)) {
            if (line.startsWith("= ")) {
                LINES.add(line.substring(2));
            }
        }
    }

    @Test
    void the_order_of_options_never_counts() {
        int tried = 0;
        var random = new Random(SEED);
        for (var line : LINES) {
            var groups = groups(line);
            for (int i = 0; i < ROUNDS && !groups.isEmpty(); i++) {
                var shuffled = new ArrayList<>(groups);
                Collections.shuffle(shuffled, random);
                right(line, shuffled.stream().map(CommandFormsTest::spaced).toList());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void quotes_and_equals_signs_never_count() {
        var random = new Random(SEED);
        for (var line : LINES) {
            var groups = groups(line);
            for (int i = 0; i < ROUNDS && !groups.isEmpty(); i++) {
                right(line, groups.stream().map(group -> typed(group, random)).toList());
            }
        }
    }

    @Test
    void json_is_as_right_as_shorthand() {
        int tried = 0;
        for (var line : LINES) {
            var check = Commands.checker().check(line);
            var groups = groups(line);
            for (int i = 0; i < groups.size(); i++) {
                var option = groups.get(i).option();
                var value = check.parameters().get(option.target());
                boolean isComplex =
                        option.shape() instanceof Shape.Structure
                                || option.shape() instanceof Shape.Mapping
                                || option.shape() instanceof Shape.Sequence;
                if (isComplex && value != null && isJson(value)) {
                    var words =
                            new ArrayList<>(groups.stream().map(CommandFormsTest::spaced).toList());
                    words.set(i, groups.get(i).name() + " " + quoted(json(value)));
                    right(line, words);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void a_line_without_one_of_its_options_is_never_right() {
        for (var line : LINES) {
            var groups = groups(line);
            for (int i = 0; i < groups.size(); i++) {
                var left = new ArrayList<>(groups);
                left.remove(i);
                wrong(line, left.stream().map(CommandFormsTest::spaced).toList());
            }
        }
    }

    @Test
    void a_line_with_an_option_more_is_never_right() {
        var random = new Random(SEED);
        for (var line : LINES) {
            var groups = groups(line);
            var operation = Commands.checker().check(line).operation().orElseThrow();
            for (int i = 0; i < ROUNDS && !groups.isEmpty(); i++) {
                var option = operation.options().get(random.nextInt(operation.options().size()));
                boolean isThere = groups.stream().anyMatch(group -> group.option().equals(option));
                boolean mayBe =
                        option.role() == Role.POSITIONAL
                                || CommandAllowance.isAlways(option.name())
                                || CommandAllowance.isBound(operation, option)
                                || option.name().endsWith("-token");
                if (!isThere && !mayBe) {
                    var words =
                            new ArrayList<>(groups.stream().map(CommandFormsTest::spaced).toList());
                    words.add("--" + option.name() + sample(option));
                    wrong(line, words);
                }
            }
        }
    }

    @Test
    void a_line_with_another_value_is_never_right() {
        var random = new Random(SEED);
        for (var line : LINES) {
            var groups = groups(line);
            for (int i = 0; i < groups.size(); i++) {
                var group = groups.get(i);
                if (group.values().isEmpty() || group.name().equals("--cli-binary-format")) {
                    continue;
                }
                var values = new ArrayList<>(group.values());
                int at = random.nextInt(values.size());
                values.set(at, values.get(at) + "7");
                var words = new ArrayList<>(groups.stream().map(CommandFormsTest::spaced).toList());
                words.set(i, spaced(new Group(group.option(), group.name(), values)));
                wrong(line, words);
            }
        }
    }

    private static void right(String solution, List<String> options) {
        var line = line(solution, options);
        var verdict = Commands.grade(solution, line);
        assertThat(verdict.outcome())
                .as("seed %d: %s%n%s%n%s", SEED, solution, line, verdict)
                .isEqualTo(Outcome.RIGHT);
    }

    private static void wrong(String solution, List<String> options) {
        var line = line(solution, options);
        var verdict = Commands.grade(solution, line);
        assertThat(verdict.outcome())
                .as("seed %d: %s%n%s%n%s", SEED, solution, line, verdict)
                .isNotEqualTo(Outcome.RIGHT);
        assertThat(verdict.score()).as(line).isLessThan(1);
        assertThat(verdict.message().isEmpty()).as(line).isFalse();
        assertThat(verdict.difference()).as(line).isNotNull();
    }

    private static String line(String solution, List<String> options) {
        var check = Commands.checker().check(solution);
        return "aws " + check.operation().orElseThrow().typed() + " " + String.join(" ", options);
    }

    /** Empty where options are not alone, or where one is there for another. */
    private static List<Group> groups(String line) {
        var check = Commands.checker().check(line);
        assertThat(check.verdict()).as(line).isNotEqualTo(Verdict.REJECT);
        var groups = new ArrayList<Group>();
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.OPTION) {
                groups.add(new Group(part.option().orElseThrow(), part.text(), new ArrayList<>()));
            } else if (part.kind() == Part.Kind.VALUE) {
                if (groups.isEmpty()
                        || part.option().isEmpty()
                        || part.option().get().role() == Role.POSITIONAL) {
                    return List.of();
                }
                groups.getLast().values().add(part.text());
            }
        }
        return isRepeated(groups) ? List.of() : groups;
    }

    private static boolean isRepeated(List<Group> groups) {
        return groups.stream().map(Group::option).distinct().count() != groups.size();
    }

    private static String sample(Option option) {
        if (option.form() == Form.SWITCH || option.form() == Form.TWIN_SWITCH) {
            return "";
        }
        return switch (option.shape()) {
            case Shape.Whole whole -> " 7";
            case Shape.Fraction fraction -> " 7";
            case Shape.Structure structure -> " '{}'";
            case Shape.Mapping mapping -> " '{}'";
            case Shape.Timestamp timestamp -> " 2026-11-21";
            default -> " seven";
        };
    }

    private static String spaced(Group group) {
        var words = new ArrayList<String>();
        words.add(group.name());
        group.values().forEach(value -> words.add(quoted(value)));
        return String.join(" ", words);
    }

    private static String typed(Group group, Random random) {
        if (group.values().size() == 1 && random.nextBoolean()) {
            return group.name() + "=" + requoted(group.values().getFirst(), random);
        }
        var words = new ArrayList<String>();
        words.add(group.name());
        group.values().forEach(value -> words.add(requoted(value, random)));
        return String.join(" ", words);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\"'\"'") + "'";
    }

    private static String requoted(String text, Random random) {
        if (text.isEmpty()) {
            return "\"\"";
        }
        var line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (random.nextInt(3)) {
                case 0 -> line.append('\\').append(c);
                case 1 -> line.append(c == '\'' ? "\"'\"" : "'" + c + "'");
                default -> line.append(c == '"' || c == '\\' ? "\"\\" + c + "\"" : "\"" + c + "\"");
            }
        }
        return line.toString();
    }

    private static boolean isJson(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().allMatch(CommandFormsTest::isJson);
            case List<?> list -> list.stream().allMatch(CommandFormsTest::isJson);
            case String text -> true;
            case Long number -> true;
            case Boolean flag -> true;
            default -> false;
        };
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(e -> json(e.getKey().toString()) + " : " + json(e.getValue()))
                            .collect(Collectors.joining(" , ", "{", " }"));
            case List<?> list ->
                    list.stream()
                            .map(CommandFormsTest::json)
                            .collect(Collectors.joining(", ", "[ ", "]"));
            case String text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            default -> value.toString();
        };
    }
}
