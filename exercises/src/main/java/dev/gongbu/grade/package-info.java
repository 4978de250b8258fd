/**
 * From an exercise and an answer to a verdict, without side effects: start with {@link
 * dev.gongbu.grade.Grader}.
 */
@NullMarked
package dev.gongbu.grade;

import org.jspecify.annotations.NullMarked;
