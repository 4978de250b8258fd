package dev.gongbu.app.command;

import dev.gongbu.app.json.ComparisonJson;
import dev.gongbu.compare.ComparisonTable;
import dev.gongbu.layout.Borders;
import dev.gongbu.layout.ComparisonCsv;
import dev.gongbu.layout.ComparisonLayout;
import dev.gongbu.layout.ComparisonMarkdown;
import dev.gongbu.note.Comparison;

import java.util.ArrayList;
import java.util.List;

/** Lays topics, or variants of one, side by side. */
final class CompareCommand implements Command {
    private static final int MAX_COLUMNS = 150;

    private static final Option LIST =
            Option.ofSwitch("--list", "쓰여 있는 비교를 늘어놓는다", "List the comparisons");
    private static final Option ONLY_DIFFERENCES =
            Option.ofSwitch("--only-differences", "서로 다른 줄만", "Only the rows that differ");
    private static final Option MARKDOWN = Option.ofSwitch("--markdown", "마크다운으로", "As Markdown");
    private static final Option CSV = Option.ofSwitch("--csv", "CSV로", "As CSV");

    @Override
    public List<Option> options() {
        return List.of(LIST, ONLY_DIFFERENCES, MARKDOWN, CSV, Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return before.isEmpty()
                ? List.of(Words.Names.TOPICS, Words.Names.COMPARISONS)
                : List.of(Words.Names.TOPICS);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        requireOneForm(arguments);
        var library = invocation.installation().library();
        if (arguments.has(LIST.name())) {
            list(invocation, library.comparisons());
            return ExitCode.FOUND;
        }
        if (String.join("", arguments.words()).isBlank()) {
            throw Failure.usage(
                    "견줄 것을 적는다. 예: gongbu compare sqs sns (쓰여 있는 비교: gongbu compare --list)",
                    "Name what to compare. Try: gongbu compare sqs sns (all: gongbu compare --list)");
        }
        var table = new Compared(library).table(arguments.words());
        print(invocation, arguments.has(ONLY_DIFFERENCES.name()) ? table.onlyDifferences() : table);
        return ExitCode.FOUND;
    }

    private static void requireOneForm(Arguments arguments) {
        int forms = 0;
        for (var form : List.of(MARKDOWN, CSV, Options.JSON)) {
            forms += arguments.has(form.name()) ? 1 : 0;
        }
        if (forms > 1) {
            throw Failure.usage(
                    "--markdown, --csv, --json 가운데 하나만 쓴다.",
                    "Give one of --markdown, --csv and --json.");
        }
    }

    private static void print(Invocation invocation, ComparisonTable table) {
        var arguments = invocation.arguments();
        if (arguments.has(Options.JSON.name())) {
            invocation.print(ComparisonJson.document(table));
        } else if (arguments.has(MARKDOWN.name())) {
            invocation.print(ComparisonMarkdown.of(table));
        } else if (arguments.has(CSV.name())) {
            invocation.print(ComparisonCsv.of(table));
        } else {
            int width = Math.min(MAX_COLUMNS, invocation.display().columns());
            var layout =
                    new ComparisonLayout(
                            invocation.columns(), Borders.LINES, width, invocation.language());
            invocation.page(LaidOut.in(invocation.ink(), layout.lines(table)));
        }
    }

    private static void list(Invocation invocation, List<Comparison.Head> heads) {
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(ComparisonJson.list(heads));
            return;
        }
        var ink = invocation.ink();
        var columns = invocation.columns();
        boolean isTerminal = invocation.display().isTerminal();
        int width = isTerminal ? invocation.display().columns() - 4 : Integer.MAX_VALUE;
        for (var head : heads) {
            ink.add(Style.HEADING, head.title()).add("  ").add(Style.DIM, head.id()).line();
            for (var line : columns.wrap(String.join(", ", names(head)), width)) {
                ink.add("    ").line(line);
            }
        }
        invocation.page(ink);
    }

    private static List<String> names(Comparison.Head head) {
        var names = new ArrayList<String>();
        for (var column : head.columns()) {
            names.add(column.name());
        }
        return names;
    }
}
