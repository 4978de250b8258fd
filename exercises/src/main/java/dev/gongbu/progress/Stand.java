package dev.gongbu.progress;

import dev.gongbu.progress.LearningRecord.Reviewed;

import java.time.Instant;

/**
 * A line of the snapshot.
 *
 * @param first the moment of the first review that counts; not after that of the last
 */
record Stand(String item, Instant first, Reviewed reviewed) {}
