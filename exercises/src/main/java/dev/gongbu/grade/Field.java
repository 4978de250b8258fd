package dev.gongbu.grade;

import dev.gongbu.exercise.Task.Blank;

/**
 * Something to be filled in and what was.
 *
 * @param number of the cell, gap or item, from 1; empty where there is but one
 * @param name what it is called where the parts of an answer are listed
 * @param typed what was filled in
 * @param written as it was typed: a letter, where {@code typed} is the text that it stands for
 * @param start the place at which {@code written} begins in the line; 0 where cells were typed
 * @param after the text that follows it, which may be a unit
 */
record Field(
        String number,
        String name,
        Blank blank,
        String typed,
        String written,
        int start,
        String after) {

    /** The only one of a line. */
    static Field of(Blank blank, String typed) {
        return new Field("", "1", blank, typed, typed, 0, "");
    }
}
