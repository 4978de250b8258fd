package dev.gongbu.note.read;

import dev.gongbu.note.Topic;

/**
 * A note's file after its front matter was read.
 *
 * @param source the file
 * @param topic its front matter
 * @param body what stands below the front matter
 * @param bodyLine the line on which the body begins
 */
record Page(Source source, Topic topic, String body, int bodyLine) {

    String path() {
        return topic.category() + "/" + topic.id();
    }
}
