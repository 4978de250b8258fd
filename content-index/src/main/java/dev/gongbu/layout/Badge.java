package dev.gongbu.layout;

import dev.gongbu.note.Lifecycle;

/** Says beside a title that a service is closed or gone. */
final class Badge {

    private Badge() {}

    /** Such as {@code [서비스 종료 2025-07-31]}; empty where everybody can use it. */
    static String of(Lifecycle lifecycle) {
        if (lifecycle.status() == Lifecycle.Status.AVAILABLE) {
            return "";
        }
        boolean isEnded = lifecycle.status() == Lifecycle.Status.ENDED;
        var day = lifecycle.since() == null ? "" : " ".concat(lifecycle.since().toString());
        return (isEnded ? "[서비스 종료" : "[신규 고객 불가").concat(day).concat("]");
    }
}
