package dev.gongbu.aws.read;

import dev.gongbu.note.Problem;

/**
 * A Korean sentence about a service, a command or an option, and the place that it stands in, for
 * whoever checks how it is written.
 *
 * @param file relative to the folder of the model, with forward slashes
 * @param line from 1
 * @param service as it is typed; {@code _all} for what holds everywhere
 * @param subject {@code service}, a command, or a command (or {@code *}) and an option
 * @param text the sentence
 */
public record Remark(String file, int line, String service, String subject, String text) {

    /**
     * A mistake in this sentence.
     *
     * @param message what is wrong and what would be right, one sentence
     * @return the problem, at the sentence's place
     */
    public Problem problem(String message) {
        return new Problem(file, line, message);
    }
}
