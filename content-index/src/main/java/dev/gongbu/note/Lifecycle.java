package dev.gongbu.note;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Whether AWS still offers a topic's service.
 *
 * @param status what a new customer can do today
 * @param since the day from which the status holds, or null where it always did
 * @param note one Korean sentence on it, empty where there is nothing to say
 */
public record Lifecycle(Status status, @Nullable LocalDate since, String note) {

    /** What a new customer can do with the service today. */
    public enum Status {
        /** Open to everybody. */
        AVAILABLE,
        /** Runs on for those who use it, closed to new customers. */
        CLOSED,
        /** Switched off for everybody. */
        ENDED
    }

    /**
     * The lifecycle of a service that is simply there.
     *
     * @return available, without a day or a note
     */
    public static Lifecycle available() {
        return new Lifecycle(Status.AVAILABLE, null, "");
    }
}
