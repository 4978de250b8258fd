/**
 * YAML and JSON that an author wrote, as values that know their lines: start with {@link
 * dev.gongbu.value.ValueReader}.
 */
@NullMarked
package dev.gongbu.value;

import org.jspecify.annotations.NullMarked;
