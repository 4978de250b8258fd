package dev.gongbu.aws.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gongbu.aws.parse.Commands.Documented;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdicts of the real command line over documented commands, which stand outside the project.
 */
class DocumentedCommandsTest {

    private static List<Documented> commands = List.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(
                Commands.areDocumented(),
                "the documented commands stand at ../shared/aws-cli, which is not here");
        commands = Commands.documented();
    }

    @Test
    void accepts_what_the_real_one_accepts() {
        assertThat(misses(Verdict.OK)).hasSizeLessThanOrEqualTo(count(Verdict.OK) / 100);
    }

    @Test
    void stops_at_a_file_where_the_real_one_would_read_it() {
        assertThat(misses(Verdict.FILE)).hasSizeLessThanOrEqualTo(count(Verdict.FILE) * 3 / 100);
    }

    @Test
    void rejects_what_the_real_one_rejects_with_the_same_class() {
        assertThat(misses(Verdict.REJECT)).isEmpty();
    }

    @Test
    void knows_the_operation_of_the_api() {
        var wrong = new ArrayList<String>();
        for (var command : of(Verdict.OK)) {
            var operation = Commands.checker().check(command.command()).operation();
            if (operation.isPresent()
                    && !command.detail().isEmpty()
                    && !operation.get().apiName().equals(command.detail())) {
                wrong.add(command.detail() + " is not " + operation.get().apiName());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> misses(Verdict verdict) {
        var checker = Commands.checker();
        var misses = new ArrayList<String>();
        for (var command : of(verdict)) {
            var check = checker.check(command.command());
            if (check.verdict() != verdict || !isSameClass(command, check)) {
                misses.add(
                        "%s: %s, not %s: %s"
                                .formatted(
                                        command.id(),
                                        check.verdict(),
                                        command.detail(),
                                        check.errors()));
            }
        }
        return misses;
    }

    private static boolean isSameClass(Documented command, Check check) {
        if (check.verdict() != Verdict.REJECT) {
            return true;
        }
        var name = check.errors().getFirst().errorClass().name();
        return command.detail().startsWith(name + ":");
    }

    private static int count(Verdict verdict) {
        return of(verdict).size();
    }

    private static List<Documented> of(Verdict verdict) {
        return commands.stream().filter(command -> command.verdict() == verdict).toList();
    }
}
