/** Says when to ask again (FSRS), without side effects. */
@NullMarked
package dev.gongbu.schedule;

import org.jspecify.annotations.NullMarked;
