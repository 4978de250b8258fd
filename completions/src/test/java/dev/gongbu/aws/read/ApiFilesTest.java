package dev.gongbu.aws.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of {@code model/api} as they are committed: what a refresh must not lose. */
class ApiFilesTest {

    private static final Path FOLDER = Path.of("model/api");
    private static final List<String> KINDS = List.of("service", "operation", "waiter", "type");
    private static final Set<String> BUILT_IN =
            Set.of(
                    "string",
                    "integer",
                    "long",
                    "float",
                    "double",
                    "boolean",
                    "blob",
                    "stream",
                    "timestamp",
                    "document",
                    "json");
    private static final Pattern MEMBER = Pattern.compile("\\w+!?~?\\^?:(\\S+)");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private static final Map<String, List<String>> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var paths = Files.list(FOLDER)) {
            for (var path : paths.toList()) {
                var text = Files.readString(path);
                assertThat(text).as("the end of %s", path).endsWith("\n");
                FILES.put(path.getFileName().toString(), text.lines().toList());
            }
        }
    }

    @Test
    void hold_all_services_operations_and_waiters() {
        assertThat(FILES).hasSizeGreaterThanOrEqualTo(424);
        assertThat(count("operation")).isGreaterThanOrEqualTo(18_900);
        assertThat(count("waiter")).isGreaterThanOrEqualTo(370);
        assertThat(count("type")).isGreaterThanOrEqualTo(39_000);
        assertThat(count("service")).isEqualTo(FILES.size());
    }

    private static long count(String kind) {
        return FILES.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith(kind + " "))
                .count();
    }

    @Test
    void name_their_own_service_first() {
        FILES.forEach((file, lines) ->
                assertThat(lines.getFirst())
                        .matches(
                                "service "
                                        + Pattern.quote(file.replace(".txt", ""))
                                        + " \\d{4}-\\d{2}-\\d{2} \\S.*"));
    }

    @Test
    void are_sorted_by_kind_and_name() {
        FILES.forEach((file, lines) -> {
            var keys = lines.stream().map(ApiFilesTest::sortKey).toList();
            assertThat(keys).as(file).isSorted().doesNotHaveDuplicates();
        });
    }

    private static String sortKey(String line) {
        var words = line.split(" ", 3);
        return KINDS.indexOf(words[0]) + words[1];
    }

    @Test
    void refer_to_types_that_they_define_and_define_no_others() {
        FILES.forEach((file, lines) -> {
            var used = new HashSet<String>();
            lines.forEach(line -> used.addAll(references(line)));
            used.removeAll(BUILT_IN);
            assertThat(used).as(file).isEqualTo(names(lines, "type"));
        });
    }

    private static Set<String> names(List<String> lines, String kind) {
        var names = new HashSet<String>();
        for (var line : lines) {
            var words = line.split(" ", 3);
            if (words[0].equals(kind)) {
                names.add(words[1]);
            }
        }
        return names;
    }

    private static List<String> references(String line) {
        var words = line.split(" ", -1);
        var references = new ArrayList<String>();
        var holder = words.length > 2 && Set.of("list", "map").contains(words[2]);
        if (words[0].equals("type") && holder) {
            references.addAll(names(words[3]));
            references.addAll(words[2].equals("map") ? names(words[4]) : List.of());
        } else if (words[0].equals("operation") || line.contains(" structure")) {
            for (var word : words) {
                var member = MEMBER.matcher(word);
                if (member.matches()) {
                    references.addAll(names(member.group(1)));
                }
            }
        }
        return references;
    }

    private static List<String> names(String reference) {
        return NAME.matcher(reference).results().map(found -> found.group()).toList();
    }

    @Test
    void wait_for_operations_that_exist() {
        FILES.forEach((file, lines) -> {
            var operations = names(lines, "operation");
            for (var line : lines) {
                var words = line.split(" ", -1);
                if (words[0].equals("waiter")) {
                    assertThat(operations).as(line).contains(words[2]);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    sqs;             operation SendMessage;          QueueUrl!:string MessageBody!:string
                    sqs;             operation PurgeQueue;           QueueUrl!:string
                    sqs;             operation ListQueues;           @page(in=NextToken,limit=MaxResults)
                    ec2;             operation RunInstances;         MaxCount!:integer MinCount!:integer
                    ec2;             operation RunInstances;         ClientToken~:string
                    ec2;             operation TerminateInstances;   InstanceIds!:[string]
                    ec2;             waiter InstanceRunning;         DescribeInstances
                    ec2;             type DoubleWithConstraints;     double 0.001..99.999
                    s3;              operation PutObject;            Body:stream
                    s3;              operation GetObject;            @streams
                    s3;              operation ListParts;            @page(in=PartNumberMarker,limit=MaxParts)
                    s3;              waiter BucketExists;            HeadBucket
                    s3;              operation PutObjectAnnotation;  AnnotationName!:string
                    s3control;       operation CreateJob;            AccountId!:AccountId
                    lambda;          operation InvokeAsync;          @deprecated
                    lambda;          operation CreateFunction;       Role!:RoleArn
                    lambda;          type MemorySize;                integer 128..
                    dynamodb;        operation PutItem;              Item!:{AttributeName:AttributeValue}
                    dynamodb;        type AttributeValue;            L:[AttributeValue]
                    iam;             operation CreateUser;           UserName!:userNameType
                    iam;             type userNameType;              string 1..64 pattern [\\\\w+=,.@-]+
                    kinesis;         operation SubscribeToShard;     @receives-events
                    transcribe;      type Media;                     structure MediaFileUri
                    cognito-idp;     operation InitiateAuth;         @noauth
                    bedrock-runtime; operation Converse;             additionalModelRequestFields:document
                    route53;         type ChangeAction;              string values CREATE|DELETE|UPSERT
                    lex-runtime;     operation PostContent;          sessionAttributes:json
                    cloudformation;  operation DeleteStack;          ClientRequestToken
                    """)
    void say_what_is_known(String service, String start, String part) {
        var lines = FILES.getOrDefault(service + ".txt", List.of());

        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith(start + " ") && (line + " ").contains(" " + part));
    }
}
