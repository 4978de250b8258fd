/**
 * What a note, a section, a topic, a fact and a term are: records that every other package reads.
 *
 * <p>Start with {@link dev.gongbu.note.Library}, which holds all of them.
 */
@NullMarked
package dev.gongbu.note;

import org.jspecify.annotations.NullMarked;
