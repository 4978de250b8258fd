package dev.gongbu.progress;

import dev.gongbu.text.Wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;

/** What an error of the database means: https://sqlite.org/rescode.html. */
enum Fault {
    /** The file does not hold what was written. */
    DAMAGED,
    /** No space is left. */
    FULL,
    /** The file or its folder may not be written or read. */
    FORBIDDEN,
    /** Another process did not let go of it in time. */
    BUSY,
    /** The disk answers with errors. */
    DISK;

    /** The primary code lies in the lowest byte of all extended ones. */
    private static final int PRIMARY = 0xFF;

    static Fault of(SQLException e) {
        return switch (e.getErrorCode() & PRIMARY) {
            case 5, 6, 15 -> BUSY;
            case 3, 8, 14, 23 -> FORBIDDEN;
            case 7, 10 -> DISK;
            case 13 -> FULL;
            case 0 -> ofMessage(String.valueOf(e.getMessage()));
            // Also an error in the SQL, which is fixed: the tables are not what was made.
            default -> DAMAGED;
        };
    }

    /** The driver's own errors have no code. */
    private static Fault ofMessage(String message) {
        boolean isAboutFiles =
                message.startsWith("opening db") || message.contains("does not exist");
        return isAboutFiles ? FORBIDDEN : DAMAGED;
    }

    boolean isDamage() {
        return this == DAMAGED;
    }

    /** What to tell the learner. */
    Wording sentence(Path file) {
        return switch (this) {
            case DAMAGED ->
                    new Wording(
                            "학습 기록 파일이 깨졌다(" + file + "): gongbu progress로 살펴본다.",
                            "The record is damaged (" + file + "): look at it by gongbu progress.");
            case FULL ->
                    new Wording(
                            "디스크가 가득 차서 학습 기록을 쓸 수 없다("
                                    + file
                                    + "): 공간을 비우고 다시 한다. 지금까지의 기록은 그대로다.",
                            "The disk is full and the record cannot be written ("
                                    + file
                                    + "): free some space and try again. What was recorded is"
                                    + " untouched.");
            case FORBIDDEN ->
                    new Wording(
                            "학습 기록을 쓸 권한이 없다(" + file + "): 폴더의 권한을 고치거나 --home으로 다른 폴더를 고른다.",
                            "The record may not be written ("
                                    + file
                                    + "): mend the permissions of its folder, or choose another by"
                                    + " --home.");
            case BUSY ->
                    new Wording(
                            "다른 gongbu가 학습 기록을 잡고 놓지 않는다(" + file + "): 그것을 끝내고 다시 한다.",
                            "Another gongbu holds the record ("
                                    + file
                                    + "): end that one and try again.");
            case DISK ->
                    new Wording(
                            "디스크 오류로 학습 기록을 쓸 수 없다(" + file + "): 디스크를 살핀 뒤 다시 한다.",
                            "The disk fails and the record cannot be written ("
                                    + file
                                    + "): look after the disk and try again.");
        };
    }

    static RecordException exception(Path file, SQLException e) {
        return new RecordException(of(e).sentence(file), e);
    }

    static RecordException exception(Path file, IOException e) {
        var message = String.valueOf(e.getMessage());
        boolean isForbidden =
                e instanceof AccessDeniedException
                        || message.contains("Read-only")
                        || message.contains("Not a directory")
                        || e instanceof FileAlreadyExistsException;
        boolean isFull = message.contains("No space left") || message.contains("quota");
        var fault = isForbidden ? FORBIDDEN : isFull ? FULL : DISK;
        return new RecordException(fault.sentence(file), e);
    }
}
