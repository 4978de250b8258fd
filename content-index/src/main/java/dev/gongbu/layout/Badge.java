package dev.gongbu.layout;

import dev.gongbu.note.Lifecycle;
import dev.gongbu.text.Language;

/** Says beside a title that a service is closed or gone. */
final class Badge {

    private Badge() {}

    /** Such as {@code [서비스 종료 2025-07-31]}; empty where everybody can use it. */
    static String of(Lifecycle lifecycle, Language language) {
        if (lifecycle.status() == Lifecycle.Status.AVAILABLE) {
            return "";
        }
        boolean isEnded = lifecycle.status() == Lifecycle.Status.ENDED;
        var words =
                isEnded
                        ? language.of("서비스 종료", "ended")
                        : language.of("신규 고객 불가", "closed to new customers");
        var day = lifecycle.since() == null ? "" : " ".concat(lifecycle.since().toString());
        return "[".concat(words).concat(day).concat("]");
    }
}
