/** The screens, one file each: state, update and view. Not written yet. */
@NullMarked
package dev.gongbu.screen;

import org.jspecify.annotations.NullMarked;
