package dev.gongbu.aws.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.Option;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** One call may be typed in many ways; each gives the same parameters. */
class SameCallTest {

    private static final long SEED = 411;
    private static final int SAMPLE = 150 * Integer.getInteger("gongbu.soak", 1);

    private static final List<String> OWN =
            List.of(
                    "aws sqs create-queue --queue-name orders --attributes DelaySeconds=5,Policy=a",
                    "aws dynamodb put-item --table-name t01 --item 'id={S=a},n={N=1},l={L=[{S=x}]}'",
                    "aws ec2 describe-instances --filters Name=a,Values=b,c Name=d,Values=e --dry-run",
                    "aws lambda update-function-configuration --function-name f --timeout 30"
                            + " --environment 'Variables={A=1,B=\"x y\"}'",
                    "aws ec2 run-instances --image-id ami-1 --count 1:3 --ebs-optimized"
                            + " --tag-specifications 'ResourceType=instance,Tags=[{Key=a,Value=b}]'",
                    "aws s3api put-bucket-versioning --bucket b --versioning-configuration Status=Enabled");

    private final LineChecker checker = Commands.checker();

    /** An option with its values, as they stand in the line. */
    private record Group(Option option, String name, List<String> values) {}

    @Test
    void the_order_of_options_does_not_matter() throws IOException {
        each((groups, random) -> {
            var shuffled = new ArrayList<>(groups);
            Collections.shuffle(shuffled, random);
            return shuffled.stream().map(SameCallTest::spaced).toList();
        });
    }

    @Test
    void an_equals_sign_is_a_blank() throws IOException {
        each((groups, random) ->
                groups.stream()
                        .map(group ->
                                group.values().size() == 1
                                                && group.option().role() != Option.Role.INPUT
                                        ? quoted(group.name() + "=" + group.values().getFirst())
                                        : spaced(group))
                        .toList());
    }

    @Test
    void quotes_do_not_matter() throws IOException {
        each((groups, random) ->
                groups.stream()
                        .map(group -> {
                            var words = new ArrayList<String>();
                            words.add(group.name());
                            for (var value : group.values()) {
                                words.add(requoted(value, random));
                            }
                            return String.join(" ", words);
                        })
                        .toList());
    }

    @Test
    void json_is_shorthand() throws IOException {
        for (var line : lines()) {
            var check = checker.check(line);
            var groups = groups(check);
            for (int i = 0; i < groups.size(); i++) {
                var option = groups.get(i).option();
                var value = check.parameters().get(option.target());
                if (value != null
                        && option.form() != Option.Form.TWIN_VALUE
                        && Shapes.takesShorthand(option.shape())
                        && isJson(value)) {
                    var words = new ArrayList<>(groups.stream().map(SameCallTest::spaced).toList());
                    words.set(i, groups.get(i).name() + " " + quoted(json(value)));
                    same(check, words);
                }
            }
        }
    }

    private void each(BiFunction<List<Group>, Random, List<String>> change) throws IOException {
        var random = new Random(SEED);
        for (var line : lines()) {
            var check = checker.check(line);
            var groups = groups(check);
            if (!groups.isEmpty()) {
                same(check, change.apply(groups, random));
            }
        }
    }

    private void same(Check check, List<String> options) {
        var line =
                "aws " + check.operation().orElseThrow().typed() + " " + String.join(" ", options);
        var other = checker.check(line);
        assertThat(other.errors()).as(line).isEmpty();
        assertThat(printed(other.parameters()))
                .as("seed %d: %s%n%s", SEED, check.line(), line)
                .isEqualTo(printed(check.parameters()));
    }

    private static List<String> lines() throws IOException {
        var lines = new ArrayList<>(OWN);
        if (Commands.areDocumented()) {
            var all = Commands.documented();
            var random = new Random(SEED);
            for (int i = 0; i < Math.min(SAMPLE, all.size()); i++) {
                lines.add(all.get(random.nextInt(all.size())).command());
            }
        }
        return lines;
    }

    /** Empty where the line is not accepted, or its options are not alone and each typed once. */
    private static List<Group> groups(Check check) {
        var groups = new ArrayList<Group>();
        if (check.verdict() != Verdict.OK || check.operation().isEmpty()) {
            return groups;
        }
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.OPTION) {
                groups.add(new Group(part.option().orElseThrow(), part.text(), new ArrayList<>()));
            } else if (part.kind() == Part.Kind.VALUE) {
                if (groups.isEmpty()
                        || part.option().orElseThrow().role() == Option.Role.POSITIONAL) {
                    return List.of();
                }
                groups.getLast().values().add(part.text());
            }
        }
        var names = groups.stream().map(Group::option).distinct().count();
        return names == groups.size() ? groups : List.of();
    }

    private static String spaced(Group group) {
        var words = new ArrayList<String>();
        words.add(group.name());
        group.values().forEach(value -> words.add(quoted(value)));
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
                case 0 -> line.append(c == '\n' || c == '\r' ? "'" + c + "'" : "\\" + c);
                case 1 -> line.append(c == '\'' ? "\"'\"" : "'" + c + "'");
                default -> line.append(c == '"' || c == '\\' ? "\"\\" + c + "\"" : "\"" + c + "\"");
            }
        }
        return line.toString();
    }

    private static boolean isJson(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().allMatch(SameCallTest::isJson);
            case List<?> list -> list.stream().allMatch(SameCallTest::isJson);
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
                            .map(e -> json(e.getKey().toString()) + ":" + json(e.getValue()))
                            .collect(java.util.stream.Collectors.joining(",", "{", "}"));
            case List<?> list ->
                    list.stream()
                            .map(SameCallTest::json)
                            .collect(java.util.stream.Collectors.joining(",", "[", "]"));
            case String text ->
                    "\""
                            + text.replace("\\", "\\\\")
                                    .replace("\"", "\\\"")
                                    .replace("\n", "\\n")
                                    .replace("\t", "\\t")
                            + "\"";
            default -> value.toString();
        };
    }

    private static String printed(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var entries = new ArrayList<String>();
                map.forEach((key, each) -> entries.add(key + "=" + printed(each)));
                Collections.sort(entries);
                yield entries.toString();
            }
            case List<?> list -> list.stream().map(SameCallTest::printed).toList().toString();
            case byte[] bytes -> Arrays.toString(bytes);
            default -> value.getClass().getSimpleName() + " " + value;
        };
    }
}
