/** What a learner did, on disk: the log of answers and what follows from it; hides the database. */
@NullMarked
package dev.gongbu.progress;

import org.jspecify.annotations.NullMarked;
