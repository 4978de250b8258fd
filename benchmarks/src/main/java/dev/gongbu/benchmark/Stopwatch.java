package dev.gongbu.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Durations by the clock, and in time of the processor, which a busy machine does not lengthen by
 * its other processes (but which holds no collection of garbage).
 */
final class Stopwatch {

    /** What {@link #columns} holds. */
    static final String HEADINGS =
            "%8s %8s %8s %9s %9s".formatted("p50 ms", "p99 ms", "max ms", "p99 cpu", "max cpu");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Times clock = new Times();
    private final Times processor = new Times();
    private boolean isRunning;
    private long before;
    private long processorBefore;

    void time(Runnable work) {
        start();
        work.run();
        stop();
    }

    void start() {
        isRunning = true;
        processorBefore = threads.getCurrentThreadCpuTime();
        before = System.nanoTime();
    }

    /** Ends what was started on the same thread, if anything was. */
    void stop() {
        if (isRunning) {
            clock.add(System.nanoTime() - before);
            processor.add(threads.getCurrentThreadCpuTime() - processorBefore);
            isRunning = false;
        }
    }

    void addAll(Stopwatch others) {
        clock.addAll(others.clock);
        processor.addAll(others.processor);
    }

    int count() {
        return clock.count();
    }

    /** Milliseconds. */
    String columns() {
        return "%8.3f %8.3f %8.3f %9.3f %9.3f"
                .formatted(
                        clock.median(),
                        clock.percentile(0.99),
                        clock.percentile(1),
                        processor.percentile(0.99),
                        processor.percentile(1));
    }
}
