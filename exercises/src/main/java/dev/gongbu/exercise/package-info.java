/** What an exercise is: kinds, hints and verdicts, as records. Not written yet. */
@NullMarked
package dev.gongbu.exercise;

import org.jspecify.annotations.NullMarked;
