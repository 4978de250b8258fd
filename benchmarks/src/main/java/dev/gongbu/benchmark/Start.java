package dev.gongbu.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a start costs: whole processes, launcher included, as multiples of a hello world on the JDK
 * 25 itself (its default CDS archive, serial GC, C1), all in turn in one run, so that a busy
 * machine is busy for all of them; and the peak resident size.
 */
final class Start {

    /** A query of each class of the development set; written for this measurement. */
    private static final List<String> QUERIES =
            List.of(
                    "수명 주기 규칙",
                    "Global Accelerator",
                    "EFS 성능 모드",
                    "에이엘비",
                    "글로벌 엑셀러레이타",
                    "레드시프투 스펙트람",
                    "ㄹㄷ ㅂㄹㅅ",
                    "dkxpsk",
                    "교차영역로드밸런싱",
                    "버킷에 올린 객체를 지우려면",
                    "읽기 전용 복제본은 몇 개까지 만들 수 있어?",
                    "900초",
                    "캐시를 미리 채워 두는 전략",
                    "ALB NLB 차이",
                    "코그닡",
                    "여러 리전의 사용자를 가까운 엔드포인트로 보내고 싶다");

    /** A line of each kind: short, of the largest service, shorthand, JSON, and wrong ones. */
    private static final List<String> LINES =
            List.of(
                    "aws sqs list-queues",
                    "aws s3 cp report.csv s3://orders/2026/report.csv --storage-class STANDARD_IA",
                    "aws ec2 describe-instances --filters Name=instance-type,Values=t3.micro,t3.small"
                            + " Name=availability-zone,Values=ap-northeast-2a"
                            + " --query 'Reservations[].Instances[?State.Name==`running`].InstanceId'"
                            + " --output text",
                    "aws ec2 run-instances --image-id ami-0abcdef1234567890 --count 2"
                            + " --instance-type t3.micro --key-name orders --subnet-id subnet-1"
                            + " --security-group-ids sg-1 sg-2 --block-device-mappings"
                            + " 'DeviceName=/dev/sda1,Ebs={VolumeSize=20,VolumeType=gp3}'"
                            + " --tag-specifications"
                            + " 'ResourceType=instance,Tags=[{Key=team,Value=orders}]'",
                    "aws dynamodb put-item --table-name Orders --item"
                            + " '{\"id\": {\"S\": \"o-1\"}, \"total\": {\"N\": \"12\"}}'",
                    "aws lambda create-function --function-name resize --runtime python3.13"
                            + " --zip-file fileb://resize.zip --handler app.handler",
                    "aws ec2 run-instance --image-id ami-1",
                    "aws ec2 run-instances --image-ids ami-1 --count many",
                    "aws sqs create-queue --queue-nam orders --attributes DelaySeconds");

    /** At services, commands, options, values, in shorthand, and with slips of the fingers. */
    private static final List<String> COMPLETED =
            List.of(
                    "aws ",
                    "aws ec",
                    "aws sqs cre",
                    "aws ec2 dsi",
                    "aws ec2 descrbe-instnaces",
                    "aws ec2 run-instances --",
                    "aws ec2 run-instances --instance-type t3",
                    "aws ec2 run-instances --block-device-mappings DeviceName=/dev/sda1,Ebs={Vol",
                    "aws s3api put-object --storage-class ");

    /** A round as it is, of commands, and in JSON. */
    private static final List<String> DRILLS =
            List.of("--count 10", "--kind command", "--new --difficulty 1-3 --json");

    private final Path gongbu;
    private final Path hello;
    private final Path java;
    private final int rounds;

    private Start(Path gongbu, Path hello, int rounds) {
        this.gongbu = gongbu;
        this.hello = hello;
        this.java = Path.of(System.getProperty("java.home"), "bin", "java");
        this.rounds = rounds;
    }

    /**
     * Measures.
     *
     * @param args the launcher, and how many rounds (15)
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gongbu-start");
        Path source = folder.resolve("Hello.java");
        Files.writeString(
                source,
                "public class Hello { public static void main(String[] a) {"
                        + " System.out.println(\"hello\"); } }\n");
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        run(List.of(javac.toString(), "-d", folder.toString(), source.toString()));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        new Start(Path.of(args[0]).toAbsolutePath(), folder, rounds).measure();
    }

    private void measure() throws IOException, InterruptedException {
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put("--version", List.of(gongbu.toString(), "--version"));
        commands.put("show sqs", List.of(gongbu.toString(), "show", "sqs"));
        for (String query : QUERIES) {
            commands.put("search " + query, List.of(gongbu.toString(), "search", query));
        }
        for (String line : LINES) {
            commands.put("aws check " + line, List.of(gongbu.toString(), "aws", "check", line));
        }
        for (String line : COMPLETED) {
            commands.put("aws complete " + line, complete(line));
        }
        for (String words : DRILLS) {
            commands.put("drill " + words, drill(words));
        }
        var ratios = new LinkedHashMap<String, List<Double>>();
        var hellos = new ArrayList<Double>();
        for (int round = -1; round < rounds; round++) {
            for (var command : commands.entrySet()) {
                // One hello world before each command: the ratio is of neighbours in time.
                double base = run(hello());
                double time = run(command.getValue());
                if (round >= 0) {
                    hellos.add(base);
                    ratios.computeIfAbsent(command.getKey(), _ -> new ArrayList<>())
                            .add(time / base);
                }
            }
        }
        System.out.printf("hello world: median %.1f ms%n", median(hellos) * 1000);
        print(ratios);
        memory();
    }

    /**
     * Up to the first prompt: its input has ended, so it tells what came of the round, and ends.
     */
    private List<String> drill(String words) {
        var command = new ArrayList<>(List.of(gongbu.toString(), "--home"));
        command.add(hello.resolve("home").toString());
        command.add("drill");
        command.addAll(List.of(words.split(" ", -1)));
        return command;
    }

    private List<String> complete(String line) {
        return List.of(gongbu.toString(), "aws", "complete", "--line", line, "--json");
    }

    private List<String> hello() {
        return List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                hello.toString(),
                "Hello");
    }

    private static void print(Map<String, List<Double>> ratios) {
        System.out.printf(
                "%-6s %-6s %-6s  %s%n", "median", "min", "max", "command (x hello world)");
        for (var row : ratios.entrySet()) {
            double[] sorted = sorted(row.getValue());
            System.out.printf(
                    "%6.2f %6.2f %6.2f  %s%n",
                    median(row.getValue()), sorted[0], sorted[sorted.length - 1], row.getKey());
        }
        for (String kind : List.of("search", "aws check", "aws complete", "drill")) {
            summary(kind, ratios);
        }
    }

    private static void summary(String kind, Map<String, List<Double>> ratios) {
        var medians = new ArrayList<Double>();
        for (var row : ratios.entrySet()) {
            if (row.getKey().startsWith(kind + " ")) {
                medians.add(median(row.getValue()));
            }
        }
        double[] sorted = sorted(medians);
        double median = median(medians);
        double slowest = sorted[sorted.length - 1];
        System.out.printf(
                "%s: median %.2f x hello world; the slowest %.2f x the median, %.2f x hello world%n",
                kind, median, slowest / median, slowest);
    }

    /** The peak resident sizes, by GNU time where it is installed. */
    private void memory() throws IOException, InterruptedException {
        Path time = Path.of("/usr/bin/time");
        if (!Files.isExecutable(time)) {
            System.out.println(
                    "peak memory: not measured, /usr/bin/time (GNU time) is not installed");
            return;
        }
        memory("search", QUERIES.stream().map(query -> List.of("search", query)).toList());
        memory("aws check", LINES.stream().map(line -> List.of("aws", "check", line)).toList());
    }

    private void memory(String kind, List<List<String>> commands)
            throws IOException, InterruptedException {
        var sizes = new ArrayList<Double>();
        for (var arguments : commands) {
            var file = Files.createTempFile("gongbu", ".rss");
            var command = new ArrayList<String>();
            command.addAll(List.of("/usr/bin/time", "-f", "%M", "-o", file.toString()));
            command.add(gongbu.toString());
            command.addAll(arguments);
            run(command);
            var lines = Files.readAllLines(file);
            sizes.add(Double.parseDouble(lines.get(lines.size() - 1)) / 1024);
        }
        double[] sorted = sorted(sizes);
        System.out.printf(
                "peak resident size, %s: median %.1f MB, most %.1f MB%n",
                kind, median(sizes), sorted[sorted.length - 1]);
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code > 1) {
            throw new IOException(command + " ended with exit code " + code);
        }
        return seconds;
    }

    private static double median(List<Double> values) {
        double[] sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] sorted(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
