package dev.gongbu.app.command;

import dev.gongbu.app.json.ProgressJson;
import dev.gongbu.app.json.ProgressOverview;
import dev.gongbu.progress.EntryLine;
import dev.gongbu.progress.ImportFile;
import dev.gongbu.progress.ImportFile.Mistake;
import dev.gongbu.progress.SqliteRecord;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The learner's record: what is in it, to other machines and from them, and a copy. */
final class ProgressCommand implements Command {
    private static final List<Words> PARTS =
            List.of(
                    new Words.Fixed(
                            List.of(
                                    new Words.Word("export", "JSON Lines로 내보낸다", "As JSON Lines"),
                                    new Words.Word("import", "다른 기록을 합친다", "Join another"),
                                    new Words.Word("backup", "통째로 복사한다", "Copy it whole"))));

    /** More are a file of another kind, and nobody reads them. */
    private static final int TOLD = 20;

    private static final int BUFFER = 1 << 16;

    @Override
    public List<Option> options() {
        return List.of(Options.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        if (before.isEmpty()) {
            return PARTS;
        }
        return before.size() == 1 ? List.of(Words.Paths.FILES) : List.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var words = invocation.arguments().words();
        if (words.isEmpty()) {
            return overview(invocation);
        }
        if (words.size() > 2) {
            throw Failure.usage("파일은 하나만 적는다.", "Name one file.");
        }
        var file = words.size() == 2 ? path(words.get(1)) : null;
        return switch (words.getFirst()) {
            case "export" -> export(invocation, file);
            case "import" -> importFrom(invocation, file);
            case "backup" -> backUp(invocation, file);
            default ->
                    throw Failure.usage(
                            Typed.named(words.getFirst())
                                    + "은(는) 모르는 낱말이다: export, import, backup 가운데 하나를 쓴다.",
                            "There is no "
                                    + Typed.quoted(words.getFirst())
                                    + " here: use export, import or backup.");
        };
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw Failure.usage("파일 이름이 잘못되었다.", "The file has a bad name.");
        }
    }

    private static SqliteRecord open(Invocation invocation) {
        var scheduler = invocation.settings().schedule().scheduler();
        return SqliteRecord.open(invocation.folders().record(), scheduler);
    }

    /** Says what happened to the record, once, on standard error. */
    static void tellNotices(Invocation invocation, SqliteRecord record) {
        for (var notice : record.notices()) {
            var sentence = invocation.say(notice.korean(), notice.english());
            invocation.tell(new Ink(false).line("gongbu: " + sentence));
        }
    }

    private static ExitCode overview(Invocation invocation) {
        var file = invocation.folders().record();
        if (!SqliteRecord.exists(file)) {
            return nothingYet(invocation, file);
        }
        try (var record = open(invocation)) {
            record.examine();
            tellNotices(invocation, record);
            var overview = overview(record, file, invocation.surroundings().clock().instant());
            if (invocation.arguments().has(Options.JSON.name())) {
                invocation.print(ProgressJson.document(overview));
            } else {
                ProgressText.print(overview, invocation);
            }
        }
        return ExitCode.FOUND;
    }

    private static ProgressOverview overview(SqliteRecord record, Path file, Instant now) {
        var reviewed = record.reviewed();
        int due = 0;
        for (var each : reviewed.values()) {
            due += each.state().due().isAfter(now) ? 0 : 1;
        }
        var last = record.last().orElse(null);
        return new ProgressOverview(
                file.toString(),
                record.size(),
                reviewed.size(),
                due,
                record.flagged().size(),
                last == null ? null : last.moment(),
                last == null ? null : last.item());
    }

    private static ExitCode nothingYet(Invocation invocation, Path file) {
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(ProgressJson.document(ProgressOverview.none(file.toString())));
        } else {
            var failure = noRecord(invocation);
            invocation.print(invocation.ink().line(failure.sentence(invocation.language())));
        }
        return ExitCode.FOUND;
    }

    private static ExitCode export(Invocation invocation, @Nullable Path target) {
        if (!SqliteRecord.exists(invocation.folders().record())) {
            throw noRecord(invocation);
        }
        if (target != null && Files.exists(target)) {
            throw unwritable(target, new FileAlreadyExistsException(target.toString()));
        }
        try (var record = open(invocation)) {
            tellNotices(invocation, record);
            if (target == null) {
                print(invocation, record);
            } else {
                write(record, target);
                tell(
                        invocation,
                        "기록 " + record.size() + "개를 내보냈다: " + target,
                        "Exported " + record.size() + " entries: " + target);
            }
        }
        return ExitCode.FOUND;
    }

    private static void print(Invocation invocation, SqliteRecord record) {
        var text = new StringBuilder(EntryLine.header());
        record.forEach(entry -> {
            text.append(EntryLine.of(entry));
            if (text.length() > BUFFER) {
                invocation.print(text.toString());
                text.setLength(0);
            }
        });
        invocation.print(text.toString());
    }

    private static void write(SqliteRecord record, Path target) {
        try (BufferedWriter out = Files.newBufferedWriter(target, StandardOpenOption.CREATE_NEW)) {
            out.write(EntryLine.header());
            var lines = new ArrayList<String>();
            record.forEach(entry -> lines.add(EntryLine.of(entry)));
            for (var line : lines) {
                out.write(line);
            }
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static ExitCode importFrom(Invocation invocation, @Nullable Path source) {
        if (source == null) {
            throw Failure.usage(
                    "합칠 파일을 적는다: gongbu progress import 파일",
                    "Name the file: gongbu progress import FILE");
        }
        var file = read(source);
        try (var record = open(invocation)) {
            tellNotices(invocation, record);
            var joined = record.join(file.entries());
            var mistakes = new ArrayList<>(file.mistakes());
            for (int i = 0; i < file.entries().size(); i++) {
                if (joined.refused().contains(file.entries().get(i).id())) {
                    mistakes.add(otherContent(file.lines().get(i)));
                }
            }
            tell(
                    invocation,
                    "새 기록 " + joined.added() + "개를 합쳤다. 이미 있던 것: " + joined.known() + "개",
                    "Joined " + joined.added() + " new entries; known before: " + joined.known());
            complain(invocation, mistakes);
            return mistakes.isEmpty() ? ExitCode.FOUND : ExitCode.NOTHING;
        }
    }

    private static ImportFile read(Path source) {
        try {
            return ImportFile.read(source);
        } catch (NoSuchFileException e) {
            throw Failure.nothing("그런 파일은 없다: " + source, "There is no such file: " + source);
        } catch (IOException e) {
            throw Failure.broken("파일을 읽을 수 없다: " + source, "The file cannot be read: " + source, e);
        }
    }

    private static Mistake otherContent(int line) {
        return new Mistake(
                line,
                new Wording(
                        "같은 id의 다른 기록이 이미 있다",
                        "has an id that the record has with another content"));
    }

    private static void complain(Invocation invocation, List<Mistake> mistakes) {
        mistakes.sort(Comparator.comparingInt(Mistake::line));
        var ink = new Ink(false);
        for (var mistake : mistakes.subList(0, Math.min(TOLD, mistakes.size()))) {
            ink.line(
                    invocation.say(
                            mistake.line() + "번째 줄을 건너뛰었다: " + mistake.sentence().korean(),
                            "Line " + mistake.line() + " " + mistake.sentence().english()));
        }
        if (mistakes.size() > TOLD) {
            int more = mistakes.size() - TOLD;
            ink.line(invocation.say("… 그 밖에 " + more + "줄", "… and " + more + " more lines"));
        }
        invocation.tell(ink);
    }

    private static ExitCode backUp(Invocation invocation, @Nullable Path named) {
        var source = invocation.folders().record();
        if (!SqliteRecord.exists(source)) {
            throw noRecord(invocation);
        }
        var moment = invocation.surroundings().clock().instant().toString();
        var digits = moment.substring(0, 19).replace(":", "").replace("T", "-");
        var target = named == null ? source.resolveSibling("backup-" + digits + ".db") : named;
        if (Files.exists(target)) {
            throw unwritable(target, new FileAlreadyExistsException(target.toString()));
        }
        try (var record = open(invocation)) {
            tellNotices(invocation, record);
            record.backUp(target);
            tell(
                    invocation,
                    "기록 " + record.size() + "개를 복사했다: " + target,
                    "Copied " + record.size() + " entries: " + target);
        }
        return ExitCode.FOUND;
    }

    private static Failure noRecord(Invocation invocation) {
        var file = invocation.folders().record();
        return Failure.nothing(
                "아직 학습 기록이 없다. gongbu drill로 문제를 풀면 여기에 쌓인다: " + file,
                "There is no record yet. Practise by gongbu drill, and it lies here: " + file);
    }

    private static Failure unwritable(Path target, IOException e) {
        return e instanceof FileAlreadyExistsException
                ? Failure.nothing(
                        "이미 있는 파일이라 덮어쓰지 않는다: " + target,
                        "The file exists and is not overwritten: " + target)
                : Failure.broken(
                        "파일을 쓸 수 없다(" + target + "): 폴더와 권한, 남은 공간을 살핀다.",
                        "The file cannot be written ("
                                + target
                                + "): look at its folder, permissions and the space left.",
                        e);
    }

    private static void tell(Invocation invocation, String korean, String english) {
        invocation.print(invocation.ink().line(invocation.say(korean, english)));
    }
}
