/** The terminal: JLine below Lanterna, theme and keys. Not written yet. */
@NullMarked
package dev.gongbu.terminal;

import org.jspecify.annotations.NullMarked;
