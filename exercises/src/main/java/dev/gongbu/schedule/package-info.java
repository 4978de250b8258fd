/** Says when to ask again (FSRS), without side effects. Not written yet. */
@NullMarked
package dev.gongbu.schedule;

import org.jspecify.annotations.NullMarked;
