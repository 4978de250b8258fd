package dev.gongbu.progress;

import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Saves what can be read of a damaged record; for who has seized its lock. */
final class Repair {
    private final RecordPlace place;
    private final Migrations migrations;

    Repair(RecordPlace place, Migrations migrations) {
        this.place = place;
        this.migrations = migrations;
    }

    /**
     * Looks at everything. Where the log is sound, only the states are thrown away, to be replayed;
     * else what can be read goes into a new file, and the damaged one is set aside.
     *
     * @return what to tell, or null where nothing was lost
     * @throws RecordException where it cannot be repaired; the damaged file lies as it was then
     */
    @Nullable Wording run() {
        try {
            return isSound() ? null : recover();
        } catch (IOException e) {
            throw Fault.exception(place.file(), e);
        } catch (SQLException e) {
            throw Fault.exception(place.file(), e);
        }
    }

    private boolean isSound() throws SQLException {
        if (!place.isPresent()) {
            return false;
        }
        try (var database = Database.open(place.file())) {
            migrations.apply(database, place.file());
            if (!Soundness.isSound(database)) {
                return false;
            }
            database.write(() -> {
                database.run("DELETE FROM standing");
                database.run("UPDATE snapshot SET fingerprint = '', position = 0");
                return true;
            });
            return true;
        } catch (SQLException e) {
            if (Fault.of(e).isDamage()) {
                return false;
            }
            throw e;
        }
    }

    private Wording recover() throws IOException, SQLException {
        var found = Salvage.read(place.file(), place.wal());
        var draft = place.makeDraft(migrations);
        try {
            draft.write(() -> {
                var log = new LogTable(draft);
                for (var entry : found.entries()) {
                    log.add(entry);
                }
                return true;
            });
            place.finishDraft(draft, place.recovered());
        } catch (SQLException | IOException e) {
            draft.close();
            Files.deleteIfExists(place.draft());
            throw e;
        }
        return told(place.swap().toString(), found.entries().size(), found.missing());
    }

    private Wording told(String aside, int saved, long missing) {
        var lostKorean = missing == 0 ? "" : " 적어도 " + missing + "개는 읽을 수 없었다.";
        var lostEnglish = missing == 0 ? "" : " At least " + missing + " could not be read.";
        return new Wording(
                "학습 기록 파일이 깨져 있어 "
                        + aside
                        + " 로 옮겨 두고, 읽을 수 있는 기록 "
                        + saved
                        + "개를 새 파일에 살렸다."
                        + lostKorean,
                "The record was damaged. It was set aside as "
                        + aside
                        + ", and the "
                        + saved
                        + " entries that could be read were saved into a new file."
                        + lostEnglish);
    }

    /** What to tell of answers that were found behind a damaged byte. */
    static Wording leftovers(Path log, int saved) {
        return new Wording(
                "갑자기 끝난 gongbu가 남긴 기록(" + log + ")이 깨져 있어, 거기서 읽을 수 있는 기록 " + saved + "개를 살렸다.",
                "What an interrupted gongbu left ("
                        + log
                        + ") was damaged; "
                        + saved
                        + " entries that could be read were saved.");
    }

    /** Finishes what a process that was ended had begun. */
    void finish() {
        try {
            place.swap();
        } catch (IOException e) {
            throw Fault.exception(place.file(), e);
        }
    }
}
