package dev.gongbu.benchmark;

import dev.gongbu.app.shell.Answers;
import dev.gongbu.app.shell.HistoryFile;
import dev.gongbu.app.shell.Shell;
import dev.gongbu.app.shell.ShellTools;
import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.aws.store.ModelFile;
import dev.gongbu.text.Columns;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Latency in process of the AWS command line over all services: verdicts and completions, from the
 * packed file, which keeps nothing in memory, and with all services loaded.
 */
final class AwsLatency {

    private static final long SEED = 20_261_121;
    private static final int OPERATIONS = 12;
    private static final int TYPED_LINES = 60;
    private static final int LONGEST_TYPED = 160;
    private static final int SHOWN = 10;

    /** Ctrl-E and Ctrl-U: to the end of the line, and all before it taken away. */
    private static final String GIVE_UP = "\u0005\u0015";

    private final Map<String, List<String>> lines;
    private final List<Position> positions;
    private final PrintStream out;

    private AwsLatency(Map<String, List<String>> lines, List<Position> positions, PrintStream out) {
        this.lines = lines;
        this.positions = positions;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args the packed model and the folder of the documented commands
     */
    public static void main(String[] args) throws IOException {
        var file = ModelFile.open(Path.of(args[0]));
        var loaded = new LoadedModel(file);
        var out = System.out;
        var lines = lines(loaded, Path.of(args[1], "commands-dev.jsonl"), out);
        var latency = new AwsLatency(lines, Position.all(loaded, new Random(SEED)), out);
        latency.measure("with the services loaded", loaded);
        latency.measure("from the packed file", file);
    }

    /** Documented commands where they are there, lines of all services, and both with mistakes. */
    private static Map<String, List<String>> lines(
            CommandModel model, Path documented, PrintStream out) throws IOException {
        var lines = new LinkedHashMap<String, List<String>>();
        if (Files.exists(documented)) {
            lines.put(
                    "documented",
                    DocumentedCommand.read(documented).stream()
                            .map(DocumentedCommand::line)
                            .toList());
        } else {
            out.println("without the documented commands, which are not beside the checkout");
        }
        lines.put("generated", generated(model, out));
        var mistakes = new ArrayList<String>();
        var mutations = new Mutations(model, SEED);
        var checker = new LineChecker(model);
        for (var each : lines.values()) {
            for (var line : each) {
                var check = checker.check(line);
                if (check.verdict() != Verdict.REJECT) {
                    mutations.of(check).forEach(mutant -> mistakes.add(mutant.line()));
                }
            }
        }
        lines.put("with a mistake", mistakes);
        return lines;
    }

    private static List<String> generated(CommandModel model, PrintStream out) {
        var random = new Random(SEED);
        var lines = new ArrayList<String>();
        var checker = new LineChecker(model);
        var refused = new ArrayList<String>();
        for (var service : model.services()) {
            var headings = model.operations(service.name());
            for (int i = 0; i < OPERATIONS; i++) {
                var heading = headings.get(random.nextInt(headings.size()));
                var operation = model.operation(service.name(), heading.name()).orElseThrow();
                String line = SampleLine.of(operation);
                lines.add(line);
                var check = checker.check(line);
                if (check.verdict() == Verdict.REJECT) {
                    refused.add(line + "\n      " + check.errors().getFirst().english());
                }
            }
        }
        out.printf(
                "%,d lines generated from the model of %d services, %d of them refused%n",
                lines.size(), model.services().size(), refused.size());
        refused.stream().limit(SHOWN).forEach(line -> out.println("    " + line));
        return lines;
    }

    private void measure(String how, CommandModel model) throws IOException {
        out.printf("%n%-28s %7s %s%n", how, "n", Stopwatch.HEADINGS);
        var checker = new LineChecker(model);
        var completer = new CommandCompleter(model);
        lines.values().forEach(each -> times(each, checker::check));
        var checks = new Stopwatch();
        for (var kind : lines.entrySet()) {
            var times = times(kind.getValue(), checker::check);
            print("check " + kind.getKey(), times);
            checks.addAll(times);
        }
        print("check, all (target 1 ms)", checks);
        complete(completer);
        keys(model, checker, completer); // unmeasured
        print("a key (target 16 ms)", keys(model, checker, completer));
    }

    /** Types lines at the prompt, and gives them up. */
    private Stopwatch keys(CommandModel model, LineChecker checker, CommandCompleter completer)
            throws IOException {
        var random = new Random(SEED);
        var all = lines.values().iterator().next();
        var typed = new StringBuilder();
        for (int i = 0; i < TYPED_LINES; i++) {
            var line = all.get(random.nextInt(all.size()));
            typed.append(line, 0, Math.min(LONGEST_TYPED, line.length())).append(GIVE_UP);
        }
        var times = new Stopwatch();
        var history = new HistoryFile(Files.createTempFile("gongbu", ".history"));
        var tools = new ShellTools(model, checker, completer, Columns.narrow(), true);
        try (var shell = Shell.open(() -> new TypingTerminal(typed.toString(), times))) {
            if (shell != null) {
                shell.run(tools, history, new NoAnswers());
            }
        }
        return times;
    }

    /** Says nothing: what is measured is the typing. */
    private static final class NoAnswers implements Answers {
        @Override
        public String greeting() {
            return "";
        }

        @Override
        public String lostHistory(HistoryFile file, boolean isAside) {
            return "";
        }

        @Override
        public Answer answer(String line, int columns, int rows) {
            return Answer.of("");
        }
    }

    private void complete(CommandCompleter completer) {
        var kinds = new LinkedHashMap<String, Stopwatch>();
        for (int round = 0; round < 2; round++) { // the first unmeasured
            kinds.clear();
            for (var position : positions) {
                String line = position.line();
                kinds.computeIfAbsent(position.kind(), _ -> new Stopwatch())
                        .time(() -> completer.complete(line, line.length()));
            }
        }
        var all = new Stopwatch();
        for (var kind : kinds.entrySet()) {
            print("complete " + kind.getKey(), kind.getValue());
            all.addAll(kind.getValue());
        }
        print("complete, all (target 5 ms)", all);
    }

    private static Stopwatch times(List<String> lines, Consumer<String> work) {
        var times = new Stopwatch();
        for (var line : lines) {
            times.time(() -> work.accept(line));
        }
        return times;
    }

    private void print(String name, Stopwatch times) {
        out.printf("%-28s %7d %s%n", name, times.count(), times.columns());
    }
}
