package dev.gongbu.aws.complete;

/**
 * A line and the place where somebody types.
 *
 * @param line as it was typed so far
 * @param cursor how many characters stand before it; a place outside the line counts as its nearest
 *     end
 * @param programOptional whether the line may begin with the service: {@code sqs list-queues}
 */
public record CompletionRequest(String line, int cursor, boolean programOptional) {
    public CompletionRequest {
        cursor = Math.max(0, Math.min(cursor, line.length()));
    }
}
