package dev.gongbu.app.command;

import dev.gongbu.app.json.ProblemsJson;
import dev.gongbu.aws.lint.RemarkLint;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.aws.read.ModelReading;
import dev.gongbu.note.Library;
import dev.gongbu.note.Problem;
import dev.gongbu.note.lint.ContentLint;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.note.read.Reading;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells authors what is to be mended in the content. */
final class LintCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return before.isEmpty() ? List.of(Words.Paths.FILES) : List.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var words = invocation.arguments().words();
        if (words.size() > 1) {
            throw Failure.usage(
                    "폴더나 파일 하나만 적는다.", "Name one folder or file, or none for all the content.");
        }
        var place = place(invocation, words);
        var reading = reading(place);
        var model = model(place, invocation);
        var found = new ArrayList<>(ContentLint.problems(reading));
        found.addAll(CommandProblems.of(reading, model.model()));
        found.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        var problems = named(place.within(found), place.content());
        if (place.part().isEmpty()) {
            problems.addAll(named(commandFiles(model), commandsBeside(place)));
        }
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(ProblemsJson.document(problems));
        } else {
            print(invocation, problems, reading.library());
        }
        return problems.isEmpty() ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    private static ContentPlace place(Invocation invocation, List<String> words) {
        if (!words.isEmpty()) {
            return ContentPlace.named(words.getFirst());
        }
        var checkout = ContentPlace.ofCheckout(Path.of("").toAbsolutePath());
        return checkout.isPresent()
                ? checkout.get()
                : ContentPlace.whole(invocation.installation().sourcePath());
    }

    private static Reading reading(ContentPlace place) {
        try {
            return new ContentReader().read(place.content());
        } catch (UncheckedIOException e) {
            throw Failure.broken(
                    place.content() + " 폴더를 읽을 수 없다.",
                    "The folder " + place.content() + " cannot be read.",
                    e);
        }
    }

    /**
     * The commands of the checkout, else those of the installed program, whose files are not here.
     */
    private static ModelReading model(ContentPlace place, Invocation invocation) {
        var folder = commandsBeside(place);
        return Files.isDirectory(folder.resolve("model"))
                ? new ModelReader(folder).read()
                : new ModelReading(invocation.installation().commands(), List.of(), List.of());
    }

    private static Path commandsBeside(ContentPlace place) {
        return place.content().toAbsolutePath().resolveSibling("completions");
    }

    private static List<Problem> commandFiles(ModelReading model) {
        var found = new ArrayList<>(model.problems());
        found.addAll(RemarkLint.problems(model.remarks()));
        return found;
    }

    /** With the files as they are called from here. */
    private static List<Problem> named(List<Problem> problems, Path folder) {
        var prefix = prefix(folder);
        var named = new ArrayList<Problem>();
        for (var problem : problems) {
            named.add(new Problem(prefix + problem.file(), problem.line(), problem.message()));
        }
        return named;
    }

    /** The folder as seen from here, so that a terminal or an editor can open the file. */
    private static String prefix(Path content) {
        var here = Path.of("").toAbsolutePath();
        var absolute = content.toAbsolutePath().normalize();
        if (!absolute.startsWith(here)) {
            return absolute + "/";
        }
        var relative = here.relativize(absolute).toString();
        return relative.isEmpty() ? "" : relative + "/";
    }

    private static void print(Invocation invocation, List<Problem> problems, Library library) {
        var ink = new Ink(false);
        for (var problem : problems) {
            ink.line(problem.toString());
        }
        if (problems.isEmpty()) {
            ink.line(sound(invocation, library));
        } else {
            var count = problems.size();
            invocation.tell(
                    new Ink(false)
                            .line(
                                    invocation.say(
                                            "고칠 곳이 " + count + "군데 있다.",
                                            count + " to be mended.")));
        }
        invocation.print(ink);
    }

    private static String sound(Invocation invocation, Library library) {
        var counts = new ArrayList<Integer>();
        counts.add(library.topics().size());
        counts.add(library.facts().size());
        counts.add(library.comparisons().size());
        counts.add(library.terms().size());
        return invocation.say(
                "고칠 것이 없다: 주제 %d, 사실 %d, 비교 %d, 용어 %d.".formatted(counts.toArray()),
                "Nothing to mend: %d topics, %d facts, %d comparisons, %d terms."
                        .formatted(counts.toArray()));
    }
}
