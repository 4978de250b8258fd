/**
 * What of the content is searched, and under which names: start with {@link
 * dev.gongbu.note.index.NoteCorpus}.
 */
@NullMarked
package dev.gongbu.note.index;

import org.jspecify.annotations.NullMarked;
