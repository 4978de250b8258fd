package dev.gongbu.app.command;

import dev.gongbu.aws.lint.RemarkLint;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.aws.read.ModelReading;
import dev.gongbu.exercise.lint.PackCounts;
import dev.gongbu.exercise.read.PackReader;
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

/** Tells authors what is to be mended in the content and the packs. */
final class LintCommand implements Command {
    private static final Option ACCEPT =
            Option.ofSwitch(
                    "--accept-sources",
                    "이 문제나 묶음을 사실과 견주어 읽었다고 적는다",
                    "Stamp these exercises or packs as read against their facts");

    @Override
    public List<Option> options() {
        return List.of(Options.JSON, ACCEPT);
    }

    @Override
    public List<Words> words(List<String> before) {
        return before.isEmpty() ? List.of(Words.Paths.FILES) : List.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var words = invocation.arguments().words();
        if (invocation.arguments().has(ACCEPT.name())) {
            return new SourceAcceptance(invocation).accept(words);
        }
        if (words.size() > 1) {
            throw Failure.usage(
                    "폴더나 파일 하나만 적는다.", "Name one folder or file, or none for all the content.");
        }
        return words.isEmpty()
                ? content(invocation, ofCheckout(invocation))
                : named(invocation, words.getFirst());
    }

    private static ContentPlace ofCheckout(Invocation invocation) {
        return ContentPlace.ofCheckout(Path.of("").toAbsolutePath())
                .orElseGet(() -> ContentPlace.whole(invocation.installation().sourcePath()));
    }

    private static ExitCode named(Invocation invocation, String name) {
        var path = ContentPlace.path(name);
        var packs = PackPlace.of(path);
        if (packs.isPresent()) {
            return packs(invocation, packs.get());
        }
        var content = ContentPlace.at(path);
        if (content.isPresent()) {
            return content(invocation, content.get());
        }
        if (Files.isRegularFile(path) && name.endsWith(".yaml")) {
            return ownPack(invocation, path);
        }
        throw Failure.usage(
                Typed.quoted(name) + "에는 살필 것이 없다. notes 폴더가 있는 폴더나 문제 묶음(.yaml)을 적는다.",
                "There is nothing to look at in "
                        + Typed.quoted(name)
                        + ". Name a folder that holds the folder notes, or a pack (.yaml).");
    }

    /** The notes with what is about them, or a part of the notes. */
    private static ExitCode content(Invocation invocation, ContentPlace place) {
        var reading = reading(place.content());
        var model = model(place.content(), invocation);
        var found = new ArrayList<>(ContentLint.problems(reading));
        found.addAll(CommandProblems.of(reading, model.model()));
        found.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        var report = new LintReport();
        report.count(reading.library());
        report.add(place.within(found), place.content());
        if (place.part().isEmpty()) {
            report.add(commandFiles(model), commandsBeside(place.content()));
            PackPlace.about(place.content())
                    .ifPresent(packs -> addPacks(report, packs, reading, model));
        }
        return report.print(invocation);
    }

    /** Packs of the project: all are read, since some rules are about all together. */
    private static ExitCode packs(Invocation invocation, PackPlace place) {
        var report = new LintReport();
        addPacks(report, place, reading(place.content()), model(place.content(), invocation));
        return report.print(invocation);
    }

    private static void addPacks(
            LintReport report, PackPlace place, Reading content, ModelReading model) {
        var packs = PackReader.of(content.library()).read(place.catalog());
        var found = PackProblems.of(packs, content, model.model());
        report.add(place.within(found), place.catalog());
        report.count(PackCounts.byKind(packs));
    }

    private static ExitCode ownPack(Invocation invocation, Path file) {
        var library = invocation.installation().library();
        var terms = library.terms();
        var pack = new PackReader(library.topics(), terms).readOwn(file);
        var report = new LintReport();
        report.add(
                PackProblems.ofOwn(pack, terms, invocation.installation().commands()),
                file.toAbsolutePath().resolveSibling(""));
        report.count(PackCounts.byKind(pack));
        return report.print(invocation);
    }

    /**
     * Reads content.
     *
     * @throws Failure where the folder cannot be read
     */
    static Reading reading(Path content) {
        try {
            return new ContentReader().read(content);
        } catch (UncheckedIOException e) {
            throw Failure.broken(
                    content + " 폴더를 읽을 수 없다.", "The folder " + content + " cannot be read.", e);
        }
    }

    /**
     * The commands of the checkout, else those of the installed program, whose files are not here.
     */
    private static ModelReading model(Path content, Invocation invocation) {
        var folder = commandsBeside(content);
        return Files.isDirectory(folder.resolve("model"))
                ? new ModelReader(folder).read()
                : new ModelReading(invocation.installation().commands(), List.of(), List.of());
    }

    private static Path commandsBeside(Path content) {
        return content.toAbsolutePath().resolveSibling("completions");
    }

    private static List<Problem> commandFiles(ModelReading model) {
        var found = new ArrayList<>(model.problems());
        found.addAll(RemarkLint.problems(model.remarks()));
        return found;
    }
}
