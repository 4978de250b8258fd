/**
 * Finds commands by Korean and English words; start with {@link dev.gongbu.aws.find.CommandFinder}.
 */
@NullMarked
package dev.gongbu.aws.find;

import org.jspecify.annotations.NullMarked;
