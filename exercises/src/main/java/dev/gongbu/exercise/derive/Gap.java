package dev.gongbu.exercise.derive;

import dev.gongbu.exercise.Task.Blank;

import java.util.List;

/**
 * A place of a sentence that may be left out.
 *
 * @param from its first character
 * @param to after its last
 * @param blank what has to be filled in
 * @param hints from a nudge to almost all
 */
record Gap(int from, int to, Blank blank, List<String> hints) {}
