package dev.gongbu.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gongbu.text.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/**
 * The steps from an empty file to the tables of today. Nothing of this class is read where a file
 * has today's version.
 *
 * @param steps resources with SQL, the first for an empty file
 */
record Migrations(List<String> steps) {

    /** The version that this program writes. */
    static final int TODAY = 1;

    /** In the header of every record, by which {@code file} and others know it: 'gngb'. */
    static final int APPLICATION = 0x676E6762;

    /** A higher version in a header is a damaged header. */
    private static final int PLAUSIBLE = 1000;

    /** The steps of this program. */
    static Migrations usual() {
        return new Migrations(List.of("1.sql"));
    }

    int version() {
        return steps.size();
    }

    /**
     * Brings a file to the version of this program, after a backup beside it; the record of a newer
     * program is left alone.
     *
     * @throws RecordException where it is a newer program's, or none of ours
     */
    void apply(Database database, Path file) throws SQLException {
        long version = database.number("PRAGMA user_version");
        if (version == version()) {
            return;
        }
        if (database.number("PRAGMA application_id") != APPLICATION) {
            refuseOthers(database, file);
        }
        if (version > version() && version < PLAUSIBLE) {
            throw newer(file, version);
        }
        if (version < 1 || version >= PLAUSIBLE) {
            throw new Damage("the header names the version " + version);
        }
        backUp(database, file, version);
        advance(database);
    }

    /** A sound file with other tables belongs to somebody else. */
    private static void refuseOthers(Database database, Path file) throws SQLException {
        boolean isOurs = database.number("SELECT count(*) FROM sqlite_schema WHERE name='log'") > 0;
        if (isOurs || !database.text("PRAGMA integrity_check(1)").equals("ok")) {
            throw new Damage("the header does not name gongbu");
        }
        throw new RecordException(
                new Wording(
                        "gongbu의 학습 기록이 아니다(" + file + "): 그 파일을 다른 곳으로 옮기거나 --home으로 다른 폴더를 고른다.",
                        "This is no record of gongbu ("
                                + file
                                + "): move the file away, or choose another folder by --home."),
                null);
    }

    private RecordException newer(Path file, long version) {
        return new RecordException(
                new Wording(
                        "더 새로운 gongbu가 쓴 학습 기록이다("
                                + file
                                + ", 형식 "
                                + version
                                + "; 이 프로그램은 "
                                + version()
                                + "까지 안다): gongbu를 새 버전으로 올린다.",
                        "A newer gongbu wrote this record ("
                                + file
                                + ", format "
                                + version
                                + "; this program knows up to "
                                + version()
                                + "): update gongbu."),
                null);
    }

    private static void backUp(Database database, Path file, long version) throws SQLException {
        var backup = file.resolveSibling(file.getFileName() + ".version-" + version);
        var draft = backup.resolveSibling(backup.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Backup.write(database, draft);
            Files.move(draft, backup, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Fault.exception(file, e);
        }
    }

    /** Runs the steps that are missing; where another process was faster, none. */
    void advance(Database database) throws SQLException {
        database.write(() -> {
            int version = (int) database.number("PRAGMA user_version");
            for (var step : steps.subList(Math.min(version, version()), version())) {
                database.run(sql(step));
            }
            database.run("PRAGMA application_id = " + APPLICATION);
            database.run("PRAGMA user_version = " + version());
            return version;
        });
    }

    private static String sql(String step) {
        try (var in = Migrations.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException("no such step: " + step);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
