package dev.gongbu.note.read;

import dev.gongbu.note.Library;
import dev.gongbu.note.Problem;

import java.util.List;

/**
 * What came out of reading a content folder.
 *
 * @param library all that could be read, also from files with problems
 * @param problems in the order of files and lines; empty where the content is sound
 * @param passages all pieces of the content with their places, in the order of files
 * @param spellings which spelling of a word the content uses
 */
public record Reading(
        Library library, List<Problem> problems, List<Passage> passages, List<Spelling> spellings) {

    public Reading {
        problems = List.copyOf(problems);
        passages = List.copyOf(passages);
        spellings = List.copyOf(spellings);
    }
}
