package dev.gongbu.note.read;

import java.util.List;

/**
 * One word for one thing.
 *
 * @param right how the content writes it
 * @param wrong how it does not, although others do
 */
public record Spelling(String right, List<String> wrong) {

    public Spelling {
        wrong = List.copyOf(wrong);
    }
}
