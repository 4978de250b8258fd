/** The log of reviews and what is due; hides the database. Not written yet. */
@NullMarked
package dev.gongbu.progress;

import org.jspecify.annotations.NullMarked;
