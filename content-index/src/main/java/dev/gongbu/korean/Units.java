package dev.gongbu.korean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The units that learners write, in Korean and English, long and short. KB is 1000 bytes and KiB
 * 1024. A word may stand for several units where people mean either: 10G, {@code mb/s} in small
 * letters, {@code m}.
 */
final class Units {

    /** A unit a line: base, factor, the words for it. Capitals do not matter here. */
    private static final String TABLE =
            """
            s 0.000000001 ns nsec nanosecond nanoseconds 나노초
            s 0.000001 us usec µs μs microsecond microseconds 마이크로초
            s 0.001 ms msec msecs millisecond milliseconds 밀리초 밀리세컨드
            s 1 s sec secs second seconds 초 초간
            s 60 m min mins minute minutes 분 분간
            s 3600 h hr hrs hour hours 시간 아워
            s 86400 d day days 일 일간 날 데이
            s 604800 w wk wks week weeks 주 주일 주간
            mo 1 mo mon month months m 개월 달 월 개월간 달간
            mo 12 y yr yrs year years 년 해 년간 연
            B 1 byte bytes 바이트
            B 1000 kilobyte kilobytes 킬로바이트 킬로
            B 1000000 megabyte megabytes 메가바이트 메가
            B 1000000000 gigabyte gigabytes 기가바이트 기가 g
            B 1000000000000 terabyte terabytes 테라바이트 테라 t
            B 1000000000000000 petabyte petabytes 페타바이트 페타
            B 1000000000000000000 exabyte exabytes 엑사바이트
            B 1024 kib kibibyte kibibytes 키비바이트
            B 1048576 mib mebibyte mebibytes 메비바이트
            B 1073741824 gib gibibyte gibibytes 기비바이트
            B 1099511627776 tib tebibyte tebibytes 테비바이트
            B 1125899906842624 pib pebibyte pebibytes 페비바이트
            bit 1 bit bits 비트
            bit 1000 kbit kilobit kilobits 킬로비트
            bit 1000000 mbit megabit megabits 메가비트
            bit 1000000000 gbit gigabit gigabits 기가비트
            bit 1000000000000 tbit terabit terabits 테라비트
            bit/s 1 bps 비피에스
            bit/s 1000 kbps 킬로비트
            bit/s 1000000 mbps 메가비트 메가
            bit/s 1000000000 gbps 기가비트 기가 기가비피에스 g
            bit/s 1000000000000 tbps 테라비트
            B/s 1024 kibps
            B/s 1048576 mibps
            B/s 1073741824 gibps
            IOPS 1 iops io/s 아이옵스
            % 1 % 퍼센트 프로 percent pct
            $ 1 $ 달러 usd 불 dollar dollars 미달러
            $ 0.01 센트 cent cents
            # 1 개 회 번 명 건 대 가지 종 종류 단계 곳 차례 번째 사람 군데 쪽 times
            x 1 배 x times 곱절
            #/s 1 tps rps qps
            """;

    private static final String PREFIXES = "kmgtp";

    private final Map<String, List<Unit>> words = new HashMap<>();
    private int longest;

    Units() {
        for (String line : TABLE.split("\n", -1)) {
            var parts = line.split(" ", -1);
            for (int i = 2; i < parts.length; i++) {
                add(parts[i], new Unit(parts[0], new BigDecimal(parts[1])));
            }
        }
    }

    private void add(String word, Unit unit) {
        words.computeIfAbsent(word, _ -> new ArrayList<>()).add(unit);
        longest = Math.max(longest, word.length());
    }

    /**
     * A unit's word in a text.
     *
     * @param end the place after it
     * @param meanings what it may mean; never empty
     */
    record Found(int end, List<Unit> meanings) {}

    /** The units whose words begin at a place of a text with its capitals, the longest first. */
    List<Found> at(String text, int start) {
        var found = new ArrayList<Found>();
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            var meanings = of(text.substring(start, end));
            if (!meanings.isEmpty() && !goesOn(text, end)) {
                found.add(new Found(end, meanings));
            }
        }
        return found;
    }

    /** What a word may mean as a unit; empty where it is none. */
    List<Unit> of(String word) {
        var bytes = bytesOrBits(word);
        return bytes.isEmpty()
                ? words.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())
                : bytes;
    }

    /**
     * B, KB, Kb, MBps, GB/s: a capital B is bytes, a small one bits where the rate has other
     * capitals; else either, since people do not mind capitals.
     */
    private static List<Unit> bytesOrBits(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int b = lower.indexOf('b');
        if (b < 0 || b > 1 || b == 1 && PREFIXES.indexOf(lower.charAt(0)) < 0) {
            return List.of();
        }
        var factor = BigDecimal.TEN.pow(b == 0 ? 0 : 3 * (1 + PREFIXES.indexOf(lower.charAt(0))));
        boolean capital = word.charAt(b) == 'B';
        boolean mixed = !word.equals(lower) && !word.equals(word.toUpperCase(Locale.ROOT));
        var bytes = new Unit("B", factor);
        var bits = new Unit("bit", factor);
        var bytesRate = new Unit("B/s", factor);
        var bitsRate = new Unit("bit/s", factor);
        return switch (lower.substring(b + 1)) {
            case "" -> capital ? List.of(bytes) : List.of(bytes, bits);
            case "ps" -> {
                if (mixed) {
                    yield List.of(capital ? bytesRate : bitsRate);
                }
                yield capital ? List.of(bitsRate, bytesRate) : List.of(bitsRate);
            }
            case "/s", "/sec", "/초" -> {
                boolean says = !word.substring(0, b + 1).equals(lower.substring(0, b + 1));
                if (says) {
                    yield List.of(capital ? bytesRate : bitsRate);
                }
                yield List.of(bytesRate, bitsRate);
            }
            default -> List.of();
        };
    }

    /** A Latin word ends where its letters do. */
    private static boolean goesOn(String text, int end) {
        return end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end));
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
