/** From an answer and an exercise to a verdict, without side effects. Not written yet. */
@NullMarked
package dev.gongbu.grade;

import org.jspecify.annotations.NullMarked;
