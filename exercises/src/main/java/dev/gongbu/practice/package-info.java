/** A round of practice: what is asked next, what an answer leads to. Knows no terminal. */
@NullMarked
package dev.gongbu.practice;

import org.jspecify.annotations.NullMarked;
