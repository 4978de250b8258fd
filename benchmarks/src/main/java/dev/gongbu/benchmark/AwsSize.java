package dev.gongbu.benchmark;

import dev.gongbu.aws.store.ModelFile;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/** What the model of the AWS command line takes: on disk, in memory, and in time to load. */
final class AwsSize {

    private static final int ROUNDS = 200;
    private static final int PROCESSES = 15;
    private static final String COLD = "--cold";

    private final Path file;
    private final PrintStream out;

    private AwsSize(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args the folder of the model's sources and the packed model
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals(COLD)) {
            cold(Path.of(args[1]));
            return;
        }
        var size = new AwsSize(Path.of(args[1]), System.out);
        size.disk(Path.of(args[0]));
        size.memory();
        size.time();
    }

    private void disk(Path sources) throws IOException {
        var model = ModelFile.open(file);
        int operations = 0;
        int options = 0;
        for (var service : model.services()) {
            for (var heading : model.operations(service.name())) {
                operations++;
                options +=
                        model.operation(service.name(), heading.name())
                                .orElseThrow()
                                .options()
                                .size();
            }
        }
        out.printf(
                "%d services, %,d commands, %,d options%n",
                model.services().size(), operations, options);
        for (var part : List.of("model/api", "model/corrections.yaml", "korean")) {
            disk(part, bytes(sources.resolve(part)));
        }
        disk(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private void disk(String name, byte[] bytes) {
        out.printf(
                "on disk %-24s %8.2f MB, compressed (deflate) %6.2f MB%n",
                name, megabytes(bytes.length), megabytes(compressed(bytes)));
    }

    /** The bytes of a file, or of all files of a folder one behind the other. */
    private static byte[] bytes(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            var all = new ByteArrayOutputStream();
            for (Path each :
                    (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                all.writeBytes(Files.readAllBytes(each));
            }
            return all.toByteArray();
        }
    }

    private static int compressed(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var piece = new byte[1 << 16];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(piece);
            }
            return length;
        } finally {
            deflater.end();
        }
    }

    private void memory() {
        if (ModelFile.open(file).operation("ec2", "run-instances").isEmpty()) { // loads classes
            throw new IllegalStateException("the model is not whole: " + file);
        }
        used(); // and so does this
        long before = used();
        var model = ModelFile.open(file);
        memory("the file open", before);
        var headings = model.operations("ec2");
        memory("and EC2's %,d headings".formatted(headings.size()), before);
        var operation = model.operation("ec2", "run-instances");
        memory("and ec2 run-instances", before);
        var loaded = new LoadedModel(model);
        for (var heading : headings) {
            loaded.operation("ec2", heading.name());
        }
        memory("and all commands of EC2", before);
        // Everything is still needed here, so that nothing was collected before it was counted.
        if (headings.size() != loaded.operations("ec2").size()
                || operation.isEmpty()
                || model.services().isEmpty()) {
            throw new IllegalStateException("the model is not whole: " + file);
        }
    }

    private void memory(String what, long before) {
        out.printf("in memory: %-28s %8.2f MB%n", what, megabytes(used() - before));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double megabytes(long bytes) {
        return bytes / 1_048_576.0;
    }

    /** What is loaded, the steps of a look-up in their order. */
    private enum Step {
        OPEN("open the file"),
        HEADINGS("read EC2's headings"),
        OPERATION("read ec2 run-instances"),
        SERVICE("read all of SQS"),
        LARGE_SERVICE("read all of EC2");

        private final String label;

        Step(String label) {
            this.label = label;
        }
    }

    private void time() throws IOException, InterruptedException {
        var cold = new Times[Step.values().length];
        for (int i = 0; i < PROCESSES; i++) {
            var told = fresh();
            for (int step = 0; step < cold.length; step++) {
                cold[step] = cold[step] == null ? new Times() : cold[step];
                cold[step].add(told.get(step));
            }
        }
        out.printf("%-28s %16s %16s%n", "median of", "a cold JVM, ms", "a warm one, ms");
        for (var step : Step.values()) {
            var warm = new Times();
            for (int i = 0; i < ROUNDS; i++) {
                warm.add(nanos(ModelFile.open(file), file, step));
            }
            out.printf(
                    "%-28s %16.3f %16.3f%n",
                    step.label, cold[step.ordinal()].median(), warm.median());
        }
    }

    /** The same steps in a process of their own, once. */
    private List<Long> fresh() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AwsSize.class.getName(),
                                COLD,
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var nanos = new ArrayList<Long>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                nanos.add(Long.valueOf(line));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the fresh JVM ended with " + process.exitValue());
        }
        return nanos;
    }

    private static void cold(Path file) {
        long start = System.nanoTime();
        var model = ModelFile.open(file);
        var nanos = new ArrayList<Long>();
        nanos.add(System.nanoTime() - start);
        for (var step : List.of(Step.values()).subList(1, Step.values().length)) {
            nanos.add(nanos(model, file, step));
        }
        nanos.forEach(System.out::println);
    }

    private static long nanos(ModelFile model, Path file, Step step) {
        Supplier<Object> work =
                switch (step) {
                    case OPEN -> () -> ModelFile.open(file);
                    case HEADINGS -> () -> model.operations("ec2");
                    case OPERATION -> () -> model.operation("ec2", "run-instances");
                    case SERVICE -> () -> all(model, "sqs");
                    case LARGE_SERVICE -> () -> all(model, "ec2");
                };
        long start = System.nanoTime();
        Objects.requireNonNull(work.get(), "a step reads something");
        return System.nanoTime() - start;
    }

    private static List<Object> all(ModelFile model, String service) {
        var all = new ArrayList<>();
        for (var heading : model.operations(service)) {
            all.add(model.operation(service, heading.name()).orElseThrow());
        }
        return all;
    }
}
