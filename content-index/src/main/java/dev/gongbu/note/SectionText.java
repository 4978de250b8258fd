package dev.gongbu.note;

/**
 * A section as text to be searched.
 *
 * @param id the section's id in its note
 * @param heading the section's heading
 * @param text one sentence, table row or command a line, without markup
 */
public record SectionText(String id, String heading, String text) {}
