/**
 * The JSON that commands print, described by {@code docs/json}.
 *
 * <p>Start with {@link dev.gongbu.app.json.SearchJson}.
 */
@NullMarked
package dev.gongbu.app.json;

import org.jspecify.annotations.NullMarked;
