package dev.gongbu.search;

/**
 * A name that what was typed so far may become.
 *
 * @param text the name
 * @param topic the id of the topic that it leads to
 * @param why how what was typed fits it
 */
public record Completion(String text, String topic, Why why) {}
