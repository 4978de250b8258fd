package dev.gongbu.benchmark;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.LocalDisk;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.aws.store.ModelFile;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Shorthand;
import dev.gongbu.aws.syntax.Words;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often the offline verdict is the real command line's: documented commands, values in
 * shorthand, and the documented commands with one seeded mistake each.
 */
final class Agreement {

    private static final long SEED = 20_261_121;

    private final CommandModel model;
    private final LineChecker checker;
    private final boolean tellsAll;
    private final PrintStream out;

    private Agreement(CommandModel model, boolean tellsAll, PrintStream out) {
        this.model = model;
        this.checker = new LineChecker(model);
        this.tellsAll = tellsAll;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args the packed model and the folder of the documented commands; {@code -v} prints the
     *     mistakes that are not found, {@code --seed N} makes others
     */
    public static void main(String[] args) throws IOException {
        var arguments = new ArrayList<>(List.of(args));
        boolean tellsAll = arguments.remove("-v");
        int named = arguments.indexOf("--seed");
        long seed = named < 0 ? SEED : Long.parseLong(arguments.get(named + 1));
        Path commands = Path.of(arguments.get(1), "commands-dev.jsonl");
        Path values = Path.of(arguments.get(1), "shorthand-dev.jsonl");
        if (!Files.exists(commands) || !Files.exists(values)) {
            System.out.println(
                    "not measured: the documented commands are not beside the checkout ("
                            + arguments.get(1)
                            + ")");
            return;
        }
        var model = ModelFile.open(Path.of(arguments.get(0)));
        var agreement = new Agreement(model, tellsAll, System.out);
        var documented = DocumentedCommand.read(commands);
        agreement.verdicts(documented);
        agreement.shorthand(values);
        agreement.mistakes(documented, seed);
    }

    /** The real verdicts were taken where none of the documented files are. */
    private void verdicts(List<DocumentedCommand> commands) throws IOException {
        var nowhere = Files.createTempDirectory("gongbu-agreement");
        var strict = new LineChecker(model, new LocalDisk(nowhere, nowhere));
        var all = new EnumMap<Verdict, Integer>(Verdict.class);
        var same = new EnumMap<Verdict, Integer>(Verdict.class);
        var trusting = new EnumMap<Verdict, Integer>(Verdict.class);
        var others = new ArrayList<String>();
        for (var command : commands) {
            all.merge(command.verdict(), 1, Integer::sum);
            trusting.merge(
                    command.verdict(),
                    agrees(command, checker.check(command.line())) ? 1 : 0,
                    Integer::sum);
            var check = strict.check(command.line());
            boolean agrees = agrees(command, check);
            same.merge(command.verdict(), agrees ? 1 : 0, Integer::sum);
            if (!agrees) {
                others.add(other(command, check));
            }
        }
        out.printf(
                "%-8s %6s %6s %8s %22s%n", "verdict", "n", "same", "%", "if all files are there");
        for (var row : all.entrySet()) {
            int agreed = same.getOrDefault(row.getKey(), 0);
            out.printf(
                    "%-8s %6d %6d %8.2f %22d%n",
                    row.getKey(),
                    row.getValue(),
                    agreed,
                    100.0 * agreed / row.getValue(),
                    trusting.get(row.getKey()));
        }
        others.forEach(out::println);
    }

    private static boolean agrees(DocumentedCommand command, Check check) {
        return check.verdict() == command.verdict()
                && (check.verdict() != Verdict.REJECT
                        || check.errors()
                                .getFirst()
                                .errorClass()
                                .name()
                                .equals(command.exception()));
    }

    private static String other(DocumentedCommand command, Check check) {
        return "  %s: the real one says %s (%s), we say %s%n    %s"
                .formatted(
                        command.id(),
                        command.verdict(),
                        shortened(command.reason()),
                        said(check),
                        shortened(command.line()));
    }

    private static String said(Check check) {
        var told = new StringBuilder(check.verdict().name());
        for (var error : check.errors()) {
            told.append("; ").append(error.errorClass()).append(": ").append(error.english());
        }
        return shortened(told.toString());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 240 ? line.substring(0, 240) + "…" : line;
    }

    private void shorthand(Path file) throws IOException {
        var mapper = JsonMapper.builder().build();
        int count = 0;
        int same = 0;
        for (String line : Files.readAllLines(file)) {
            var row = mapper.readTree(line);
            var typed = row.get("in").asString();
            var word = Words.of("'" + typed.replace("'", "'\"'\"'") + "'").list().getFirst();
            var reading = Shorthand.read(word);
            count++;
            if (agrees(row, reading, mapper)) {
                same++;
            } else {
                out.println("  " + typed + ": wanted " + row + ", read " + reading);
            }
        }
        out.printf(
                "%nshorthand: %d of %d values are read as the real one reads them (%.2f %%)%n",
                same, count, 100.0 * same / count);
    }

    private static boolean agrees(JsonNode row, Reading reading, JsonMapper mapper) {
        return switch (reading) {
            case Reading.Done(var value) ->
                    row.has("ok")
                            ? value.plain().equals(mapper.convertValue(row.get("ok"), Object.class))
                            : row.has("exc") && value.toString().contains("readsFile=true");
            case Reading.Refused(var fault) ->
                    row.has("err")
                            && row.get("err").asString().equals(fault.english() + " for input:");
        };
    }

    /** How often the mistakes of a kind are found. */
    private static final class Found {
        private int count;
        private int rejected;
        private int first;
        private int any;
    }

    private void mistakes(List<DocumentedCommand> commands, long seed) {
        var mutations = new Mutations(model, seed);
        Map<Mutant.Kind, Found> kinds = new EnumMap<>(Mutant.Kind.class);
        var missed = new ArrayList<String>();
        for (var command : commands) {
            var good = checker.check(command.line());
            if (command.verdict() == Verdict.REJECT || good.verdict() != command.verdict()) {
                continue;
            }
            for (var mutant : mutations.of(good)) {
                var check = checker.check(mutant.line());
                var found = kinds.computeIfAbsent(mutant.kind(), _ -> new Found());
                found.count++;
                found.rejected += check.verdict() == Verdict.REJECT ? 1 : 0;
                found.first += mutant.isFirst(check) ? 1 : 0;
                found.any += mutant.isFound(check) ? 1 : 0;
                if (!mutant.isFound(check)) {
                    missed.add(missed(mutant, check));
                }
            }
        }
        print(kinds, seed);
        if (tellsAll) {
            missed.forEach(out::println);
        }
    }

    private void print(Map<Mutant.Kind, Found> kinds, long seed) {
        out.printf("%none mistake in each of the commands that pass, seed %d%n", seed);
        out.printf(
                "%-20s %6s %10s %12s %14s%n",
                "mistake", "n", "rejected %", "in place %", "first error %");
        var all = new Found();
        for (var row : kinds.entrySet()) {
            print(row.getKey().toString(), row.getValue());
            all.count += row.getValue().count;
            all.rejected += row.getValue().rejected;
            all.any += row.getValue().any;
            all.first += row.getValue().first;
        }
        print("all", all);
    }

    private void print(String name, Found found) {
        out.printf(
                "%-20s %6d %10.2f %12.2f %14.2f%n",
                name,
                found.count,
                100.0 * found.rejected / found.count,
                100.0 * found.any / found.count,
                100.0 * found.first / found.count);
    }

    private static String missed(Mutant mutant, Check check) {
        int from = Math.min(mutant.from(), mutant.line().length());
        String place =
                mutant.missing()
                        .map(option -> "without " + option.typed())
                        .orElse(mutant.line().substring(from, mutant.to()));
        return "  %s (%s): we say %s%n    %s"
                .formatted(mutant.kind(), shortened(place), said(check), shortened(mutant.line()));
    }
}
