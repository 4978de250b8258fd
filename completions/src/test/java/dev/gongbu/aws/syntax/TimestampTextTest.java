package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TimestampTextTest {

    private static final long SEED = 20_260_405;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1576622404.0",
                "-1",
                "20150526",
                "20150526120000",
                "2015",
                "2015-05-26",
                "2015-05",
                "2015-05-26T12:00:00Z",
                "2015-05-26T12:00:00.000Z",
                "2015-05-26 12:00",
                "2015-05-26T12:00:00,123+09:00",
                "20150526T120000Z",
                "2015/5/26 9:05 PM",
                "26.05.2015",
                "26-May-2015",
                "May 26, 2015 10 pm",
                "Tue, 26 May 2015 12:00:00 GMT",
                "26th of May 2015",
                "Tuesday",
                "10h30m",
                "10:30 UTC",
                "2015-05-26T12:00:00 GMT+9 (KST)"
            })
    void takes_what_the_real_command_line_takes(String text) {
        assertThat(TimestampText.isTimestamp(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "now",
                "yesterday",
                "not-a-date",
                "true",
                "오늘",
                "2015-13-01",
                "2015-02-30",
                "2015-05-26T24:00:00Z",
                "2015-05-26T12:60:00Z",
                "2015-05-",
                "2015-W22",
                "P1D",
                "1420099200000",
                "253402300800",
                "nan",
                "inf",
                "14pm x",
                "2015-05-26T12:00:00+25:00",
                "2015-05-26T12:00:00Z!",
                "1 2 3 4",
                "May June"
            })
    void refuses_what_it_refuses(String text) {
        assertThat(TimestampText.isTimestamp(text)).isFalse();
    }

    @Test
    @Timeout(60)
    void ends_whatever_is_typed() {
        var texts =
                new RandomText(
                        SEED,
                        List.of(
                                "2015",
                                "05",
                                "26",
                                "-",
                                "/",
                                ".",
                                ":",
                                " ",
                                "T",
                                "Z",
                                "May",
                                "10",
                                "pm",
                                "h",
                                "+",
                                "(",
                                ")",
                                "KST",
                                ",",
                                "99999999999",
                                "1.5",
                                "Mon",
                                "at"));
        int taken = 0;
        for (int i = 0; i < RandomText.rounds(30_000); i++) {
            var text = texts.next(12);
            taken += TimestampText.isTimestamp(text) ? 1 : 0;
        }

        assertThat(taken).isPositive();
        assertThat(TimestampText.isTimestamp("1-".repeat(1_000_000))).isFalse();
        assertThat(TimestampText.isTimestamp("x".repeat(1_000_000))).isFalse();
    }
}
