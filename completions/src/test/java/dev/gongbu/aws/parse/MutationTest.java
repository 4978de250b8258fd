package dev.gongbu.aws.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gongbu.aws.parse.Mutants.Mutant;
import dev.gongbu.aws.syntax.Rule;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Good commands, each broken in one place: the error is found, and found there. */
class MutationTest {

    private static final long SEED = 20261121;
    private static final int SAMPLE = 200 * Integer.getInteger("gongbu.soak", 1);

    private static final List<String> OWN =
            List.of(
                    "aws sqs create-queue --queue-name orders --attributes DelaySeconds=5",
                    "aws dynamodb update-item --table-name t01 --key id={S=a} --region us-east-1",
                    "aws lambda update-function-configuration --function-name f --timeout 30",
                    "aws ec2 create-tags --resources i-1 --tags Key=Name,Value=web",
                    "aws logs put-retention-policy --log-group-name g --retention-in-days 14",
                    "aws ecs update-service --service s --desired-count 2 --cluster c",
                    "aws rds create-db-instance --db-instance-identifier d --engine mysql"
                            + " --db-instance-class db.t3.micro --allocated-storage 20",
                    "aws sns subscribe --topic-arn arn:aws:sns:us-east-1:1:t --protocol sqs",
                    "aws cloudwatch put-metric-alarm --alarm-name a --evaluation-periods 2"
                            + " --comparison-operator LessThanThreshold --threshold 1.5"
                            + " --dimensions Name=InstanceId,Value=i-1");

    private final LineChecker checker = Commands.checker();

    @Test
    void finds_every_error_in_commands_of_our_own() {
        assertThat(missed(OWN, 1)).isEmpty();
    }

    @Test
    void finds_nearly_every_error_in_documented_commands() throws IOException {
        assumeTrue(
                Commands.areDocumented(),
                "the documented commands stand at ../shared/aws-cli, which is not here");
        var random = new Random(SEED);
        var all = Commands.documented();
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(SAMPLE, all.size()); i++) {
            lines.add(all.get(random.nextInt(all.size())).command());
        }
        missed(lines, 0.99);
    }

    /** What was not found; fails where that is more than the share allows, for any way. */
    private List<String> missed(List<String> lines, double share) {
        var missed = new ArrayList<String>();
        var counts = new TreeMap<String, int[]>();
        for (var line : lines) {
            var check = checker.check(line);
            if (check.verdict() == Verdict.OK) {
                for (var mutant : Mutants.of(check)) {
                    var count = counts.computeIfAbsent(mutant.way(), way -> new int[2]);
                    count[0]++;
                    if (!isFound(mutant)) {
                        count[1]++;
                        missed.add(mutant.way() + ": " + mutant.line());
                    }
                }
            }
        }
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int total = entry.getValue()[0];
            int misses = entry.getValue()[1];
            assertThat((double) (total - misses) / total)
                    .as("%s: %d of %d, seed %d%n%s", entry.getKey(), misses, total, SEED, missed)
                    .isGreaterThanOrEqualTo(share);
        }
        assertThat(counts).hasSize(5);
        return missed;
    }

    private boolean isFound(Mutant mutant) {
        var check = checker.check(mutant.line());
        if (check.verdict() != Verdict.REJECT) {
            return false;
        }
        for (var error : check.errors()) {
            if (mutant.missing().isEmpty()
                    ? error.from() >= mutant.from() && error.to() <= mutant.to()
                    : error.rule() == Rule.MISSING_OPTION
                            && error.english().endsWith(mutant.missing())) {
                return true;
            }
        }
        return false;
    }
}
