/** The compiled packs: one file that a start reads in parts. */
@NullMarked
package dev.gongbu.exercise.store;

import org.jspecify.annotations.NullMarked;
