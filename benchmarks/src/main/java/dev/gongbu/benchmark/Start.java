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
 * machine is busy for all of them; and the peak resident size of a search.
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
        var searches = new ArrayList<Double>();
        double slowest = 0;
        for (var row : ratios.entrySet()) {
            double median = median(row.getValue());
            double[] sorted = sorted(row.getValue());
            System.out.printf(
                    "%6.2f %6.2f %6.2f  %s%n",
                    median, sorted[0], sorted[sorted.length - 1], row.getKey());
            if (row.getKey().startsWith("search")) {
                searches.add(median);
                slowest = Math.max(slowest, median);
            }
        }
        double median = median(searches);
        System.out.printf(
                "searches: median %.2f x hello world; the slowest %.2f x the median%n",
                median, slowest / median);
    }

    /** The peak resident size of each search, by GNU time where it is installed. */
    private void memory() throws IOException, InterruptedException {
        Path time = Path.of("/usr/bin/time");
        if (!Files.isExecutable(time)) {
            System.out.println(
                    "peak memory: not measured, /usr/bin/time (GNU time) is not installed");
            return;
        }
        var sizes = new ArrayList<Double>();
        for (String query : QUERIES) {
            var file = Files.createTempFile("gongbu", ".rss");
            run(
                    List.of(
                            time.toString(),
                            "-f",
                            "%M",
                            "-o",
                            file.toString(),
                            gongbu.toString(),
                            "search",
                            query));
            var lines = Files.readAllLines(file);
            sizes.add(Double.parseDouble(lines.get(lines.size() - 1)) / 1024);
        }
        double[] sorted = sorted(sizes);
        System.out.printf(
                "peak resident size of a search: median %.1f MB, most %.1f MB%n",
                median(sizes), sorted[sorted.length - 1]);
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
