package dev.gongbu.app.command;

import dev.gongbu.note.Library;
import dev.gongbu.progress.RecordException;
import dev.gongbu.progress.SqliteRecord;
import dev.gongbu.search.SearchRequest;
import dev.gongbu.store.StoredFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code gongbu doctor} looks at, a line each, and what to do where something is wrong. */
final class Examination {
    private static final int LABEL_COLUMNS = 16;

    private final Invocation invocation;
    private final Ink ink;
    private boolean isBroken;

    Examination(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    ExitCode run() {
        good(say("버전", "version"), "gongbu " + invocation.surroundings().version());
        locale();
        java();
        cache();
        content();
        folders();
        record();
        settings();
        terminal();
        invocation.print(ink);
        return isBroken ? ExitCode.BROKEN : ExitCode.FOUND;
    }

    private String say(String korean, String english) {
        return invocation.say(korean, english);
    }

    private String property(String name) {
        return invocation.surroundings().properties().getOrDefault(name, "");
    }

    private void good(String label, String value) {
        row(Style.PLAIN, "ok  ", label, value);
    }

    private void warn(String label, String value, String advice) {
        row(Style.WARNING, say("주의", "warn"), label, value);
        advice(advice);
    }

    private void broken(String label, String value) {
        isBroken = true;
        row(Style.WARNING, say("고장", "BAD "), label, value);
    }

    private void row(Style style, String state, String label, String value) {
        ink.add(style, state).add("  ");
        ink.add(Style.DIM, invocation.columns().pad(label, LABEL_COLUMNS)).line(value);
    }

    private void advice(String advice) {
        ink.line(" ".repeat(6 + LABEL_COLUMNS) + "→ " + advice);
    }

    private void locale() {
        var own = invocation.surroundings().environment().getOrDefault("GONGBU_LOCALE", "");
        good(say("사용자 로캘", "your locale"), own.isEmpty() ? say("(없음)", "(none)") : own);
        var names = property("sun.jnu.encoding");
        var label = say("문자 인코딩", "encoding");
        if (names.equals("UTF-8")) {
            good(label, names);
        } else {
            warn(
                    label,
                    names,
                    say(
                            "한글이 깨진다. gongbu 실행기로 시작하거나 LC_ALL=C.UTF-8을 준다.",
                            "Korean will be lost. Start by the gongbu launcher or set"
                                    + " LC_ALL=C.UTF-8."));
        }
    }

    private void java() {
        var version = property("java.runtime.version") + "  " + property("java.home");
        if (property("java.specification.version").equals("25")) {
            good("Java", version);
        } else {
            warn("Java", version, say("JDK 25가 맞다.", "JDK 25 is meant."));
        }
    }

    /** The JVM says 'sharing' only where it uses the cache that the launcher names. */
    private void cache() {
        var image = invocation.surroundings().image();
        var label = say("실행 이미지", "image");
        if (Files.isDirectory(image)) {
            good(label, image.toAbsolutePath().normalize().toString());
        } else {
            broken(label, image + say(" (없다)", " (missing)"));
        }
        var aot = say("AOT 캐시", "AOT cache");
        if (property("java.vm.info").contains("sharing")) {
            good(aot, say("쓰고 있다", "in use"));
        } else {
            warn(
                    aot,
                    say("쓰지 않는다", "not in use"),
                    say(
                            "시작이 몇 배 느리다. ./gongbu --rebuild로 다시 짓는다.",
                            "Starts take several times as long. Build again: ./gongbu"
                                    + " --rebuild"));
        }
    }

    private void content() {
        library();
        var label = say("검색 색인", "search index");
        try (var index = invocation.installation().index()) {
            index.search(SearchRequest.of("sqs", 1));
            good(label, indexVersion());
        } catch (Failure e) {
            broken(label, e.sentence(invocation.language()));
        } catch (IOException | RuntimeException e) {
            broken(label, invocation.installation().brokenIndex(e).sentence(invocation.language()));
        }
    }

    private String indexVersion() throws IOException {
        var stamp = invocation.installation().indexPath().resolve("index.version");
        return Files.readString(stamp).strip();
    }

    private void library() {
        var label = say("노트", "notes");
        try {
            var library = invocation.installation().library();
            var whole = library.library();
            good(label, counts(whole));
        } catch (StoredFileException e) {
            broken(label, Installation.broken(e).sentence(invocation.language()));
        } catch (Failure e) {
            broken(label, e.sentence(invocation.language()));
        }
    }

    private String counts(Library library) {
        int pages = 0;
        for (var topic : library.topics()) {
            pages += topic.hasPage() ? 1 : 0;
        }
        int topics = library.topics().size();
        int facts = library.facts().size();
        int comparisons = library.comparisons().size();
        int terms = library.terms().size();
        return say(
                "주제 "
                        + topics
                        + "개(글 "
                        + pages
                        + "편), 사실 "
                        + facts
                        + "개, 비교 "
                        + comparisons
                        + "개, 용어 "
                        + terms
                        + "개",
                topics
                        + " topics ("
                        + pages
                        + " pages), "
                        + facts
                        + " facts, "
                        + comparisons
                        + " comparisons, "
                        + terms
                        + " terms");
    }

    private void folders() {
        folder(say("설정 폴더", "settings folder"), invocation.folders().config());
        folder(say("기록 폴더", "data folder"), invocation.folders().data());
        folder(say("캐시 폴더", "cache folder"), invocation.folders().cache());
    }

    private void folder(String label, Path folder) {
        var existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        boolean isUsable = Files.isDirectory(existing) && Files.isWritable(existing);
        var state = Files.isDirectory(folder) ? "" : say(" (처음 쓸 때 만든다)", " (made when needed)");
        if (isUsable) {
            good(label, folder + state);
        } else {
            warn(
                    label,
                    folder.toString(),
                    say(
                            "쓸 수 없는 폴더다. 다른 곳을 쓰려면 --home을 준다.",
                            "This folder cannot be written. Choose another by --home."));
        }
    }

    /** Reads the learner's record whole; a damaged one is set aside and what it holds saved. */
    private void record() {
        var label = say("학습 기록", "record");
        var file = invocation.folders().record();
        if (!SqliteRecord.exists(file)) {
            good(label, say("(아직 없다)", "(none yet)"));
            return;
        }
        var scheduler = invocation.settings().schedule().scheduler();
        try (var record = SqliteRecord.open(file, scheduler)) {
            record.examine();
            var size = record.size() + say("개, ", " entries, ") + file;
            var notices = record.notices();
            if (notices.isEmpty()) {
                good(label, size);
            } else {
                var notice = notices.getFirst();
                warn(label, size, say(notice.korean(), notice.english()));
            }
        } catch (RecordException e) {
            broken(label, say(e.sentence().korean(), e.sentence().english()));
        }
    }

    private void settings() {
        for (var mistake : invocation.settings().mistakes()) {
            warn(
                    say("설정", "settings"),
                    mistake,
                    say("모르는 줄이라 건너뛰었다: ", "Not understood and passed over: ")
                            + invocation.folders().settings());
        }
    }

    private void terminal() {
        var display = invocation.display();
        var term = invocation.surroundings().variable("TERM");
        var label = say("터미널", "terminal");
        if (!display.isTerminal()) {
            good(label, say("파이프나 파일이다", "a pipe or a file"));
        } else if (display.columns() < Display.USUAL_COLUMNS / 2) {
            warn(
                    label,
                    size(display),
                    say("좁다. 창을 40칸보다 넓힌다.", "It is narrow. Make it wider than 40 columns."));
        } else {
            good(label, size(display) + (term == null ? "" : "  " + term));
        }
        good(say("색", "colours"), colours());
    }

    private String size(Display display) {
        return display.columns()
                + say("칸", " columns")
                + (display.rows() == 0 ? "" : " × " + display.rows() + say("줄", " rows"));
    }

    private String colours() {
        if (invocation.hasColours()) {
            return say("쓴다", "on");
        }
        return invocation.surroundings().variable("NO_COLOR") == null
                ? say("쓰지 않는다", "off")
                : say("쓰지 않는다 (NO_COLOR)", "off (NO_COLOR)");
    }
}
