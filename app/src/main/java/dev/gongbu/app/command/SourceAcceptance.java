package dev.gongbu.app.command;

import dev.gongbu.exercise.lint.FactStamp;
import dev.gongbu.exercise.lint.SourceStamps;
import dev.gongbu.exercise.read.Pack;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.exercise.read.WrittenExercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stamps exercises that somebody has read against their facts, and shows the facts. */
final class SourceAcceptance {
    private final Invocation invocation;
    private final Ink ink;

    SourceAcceptance(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    /**
     * Stamps.
     *
     * @param ids of exercises or of whole packs
     * @throws Failure where there is no checkout, or no such exercise
     */
    ExitCode accept(List<String> ids) {
        if (ids.isEmpty()) {
            throw Failure.usage(
                    "읽은 문제나 묶음의 id를 적는다. 예: gongbu lint --accept-sources sqs.dlq.name",
                    "Name exercises or packs. Try: gongbu lint --accept-sources sqs.dlq.name");
        }
        var place = place();
        var library = LintCommand.reading(place.content()).library();
        var facts = new FactStamp(library.facts());
        var unknown = new HashSet<>(ids);
        for (var pack : PackReader.of(library).read(place.catalog()).packs()) {
            accept(place.catalog().resolve(pack.file()), named(pack, ids, unknown), facts);
        }
        invocation.print(ink);
        if (!unknown.isEmpty()) {
            var names = String.join(", ", unknown.stream().sorted().toList());
            throw Failure.nothing(
                    "이런 문제나 묶음은 없다: " + names, "There is no exercise or pack " + names + ".");
        }
        return ExitCode.FOUND;
    }

    private static PackPlace place() {
        return ContentPlace.ofCheckout(Path.of("").toAbsolutePath())
                .flatMap(content -> PackPlace.about(content.content()))
                .orElseThrow(() ->
                        Failure.usage(
                                "gongbu를 내려받은 폴더 안에서만 적을 수 있다.",
                                "This works inside a checkout of gongbu alone."));
    }

    private static List<WrittenExercise> named(Pack pack, List<String> ids, Set<String> unknown) {
        boolean isWhole = ids.contains(pack.id());
        unknown.remove(pack.id());
        var named = new ArrayList<WrittenExercise>();
        for (var exercise : pack.exercises()) {
            if (isWhole || ids.contains(exercise.id())) {
                unknown.remove(exercise.id());
                named.add(exercise);
            }
        }
        return named;
    }

    private void accept(Path file, List<WrittenExercise> exercises, FactStamp facts) {
        var stale = new ArrayList<WrittenExercise>();
        for (var exercise : exercises) {
            boolean isCurrent = facts.of(exercise.exercise().facts()).equals(exercise.sha256());
            if (!isCurrent) {
                stale.add(exercise);
            }
            tell(exercise, isCurrent, facts);
        }
        if (stale.isEmpty()) {
            return;
        }
        try {
            Files.writeString(file, SourceStamps.stamped(Files.readString(file), stale, facts));
        } catch (IOException e) {
            throw Failure.broken(
                    file + " 파일에 적을 수 없다.", "The file " + file + " cannot be written.", e);
        }
    }

    /** What is to be read now, if it was not before. */
    private void tell(WrittenExercise exercise, boolean isCurrent, FactStamp facts) {
        ink.add(Style.HEADING, exercise.id());
        ink.line(isCurrent ? invocation.say("  그대로다", "  is as it was") : "");
        if (isCurrent) {
            return;
        }
        for (var fact : exercise.exercise().facts()) {
            ink.add("  ").add(Style.DIM, fact).line("  " + facts.sentence(fact));
        }
    }
}
