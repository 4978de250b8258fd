package dev.gongbu.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** Measured durations in nanoseconds, of which the middle and the slow end are told. */
final class Times {

    private long[] nanos = new long[1024];
    private int count;

    /** Times that were gathered elsewhere. */
    static Times of(Collection<Long> nanos) {
        var times = new Times();
        nanos.forEach(times::add);
        return times;
    }

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    void addAll(Times others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** Milliseconds that a share of the durations, from 0 to 1, stays below. */
    double percentile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (count * share))] / 1e6;
    }

    double median() {
        return percentile(0.5);
    }
}
