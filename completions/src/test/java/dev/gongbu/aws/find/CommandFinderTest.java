package dev.gongbu.aws.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.store.StoredFileException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

final class CommandFinderTest {

    @TempDir static Path folder;

    private static CommandModel model;
    private static CommandFinder finder;

    @BeforeAll
    static void build() {
        model = new ModelReader(Path.of("")).read().model();
        var path = folder.resolve("find.bin");
        var glossary =
                List.of(
                        List.of("보안 그룹", "security group", "시큐리티 그룹"),
                        List.of("데드 레터 큐", "dead-letter queue", "DLQ"));
        CommandIndex.write(model, glossary, Map.of("sqs", List.of("에스큐에스")), path);
        finder = CommandFinder.open(path, model);
    }

    private static List<String> typed(List<FoundCommand> found) {
        return found.stream().map(FoundCommand::typed).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    대기열 만들기               | sqs create-queue
                    대기열을 만들려면           | sqs create-queue
                    create queue                | sqs create-queue
                    creating queues             | sqs create-queue
                    eorlduf 만들기              | sqs create-queue
                    에스큐에스 메시지 보내기    | sqs send-message
                    메시지 받기                 | sqs receive-message
                    큐 비우기                   | sqs purge-queue
                    버킷 만들기                 | s3 mb
                    delete bucket               | s3api delete-bucket
                    파일 올리기                 | s3 cp
                    람다 함수 목록              | lambda list-functions
                    람다 환경 변수 바꾸기       | lambda update-function-configuration
                    보안 그룹 규칙 추가         | ec2 authorize-security-group-ingress
                    역할에 정책 붙이기          | iam attach-role-policy
                    키 페어 만들기              | ec2 create-key-pair
                    스택 지우기                 | cloudformation delete-stack
                    내가 누구인지               | sts get-caller-identity
                    restart instance            | ec2 reboot-instances
                    서브넷 만들기               | ec2 create-subnet
                    비밀 값 가져오기            | secretsmanager get-secret-value
                    파라미터 저장               | ssm put-parameter
                    인증서 요청                 | acm request-certificate
                    도메인 레코드 추가          | route53 change-resource-record-sets
                    """)
    void finds_a_command_among_the_first_three(String words, String command) {
        assertThat(typed(finder.find(words, 3))).contains(command);
    }

    @Test
    void says_nothing_where_nothing_fits() {
        assertThat(finder.find("", 5)).isEmpty();
        assertThat(finder.find("  !? ", 5)).isEmpty();
        assertThat(finder.find("qqqqqxyzzy", 5)).isEmpty();
    }

    @Test
    void every_name_finds_its_command() {
        int missed = 0;
        int count = 0;
        for (var service : List.of("sqs", "lambda", "dynamodb", "iam", "ecs", "kms")) {
            for (var heading : model.operations(service)) {
                var found = finder.find(service + " " + heading.name().replace('-', ' '), 3);
                count++;
                missed += typed(found).contains(service + " " + heading.name()) ? 0 : 1;
            }
        }
        assertThat(missed).as("of " + count).isLessThan(count / 50);
    }

    @Test
    void anything_may_be_asked() {
        long seed = Long.getLong("gongbu.seed", 20_261_123L);
        var random = new Random(seed);
        String letters = "abz09 -가힣ㄱㅏ대기열만들'\"\\\u0000\u1100\u1161😀@";
        for (int round = 0; round < 500 * Integer.getInteger("gongbu.soak", 1); round++) {
            var words = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(finder.find(words.toString(), 3))
                    .as(seed + "/" + round + ": " + words)
                    .hasSizeLessThanOrEqualTo(3);
        }
        assertThat(finder.find("가".repeat(1_000_000), 3)).isEmpty();
        assertThat(finder.find("대기열 ".repeat(200_000), 3)).isNotEmpty();
    }

    @Test
    void a_damaged_file_is_told() throws IOException {
        var damaged = folder.resolve("damaged.bin");
        var bytes = Files.readAllBytes(folder.resolve("find.bin"));
        bytes[40] ^= 1;
        Files.write(damaged, bytes);

        assertThatThrownBy(() -> CommandFinder.open(damaged, model))
                .isInstanceOf(StoredFileException.class);
    }
}
