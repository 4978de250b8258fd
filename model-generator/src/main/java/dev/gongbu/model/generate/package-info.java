/**
 * Merges the published models of the AWS APIs into {@code completions/model/api}; start with {@link
 * dev.gongbu.model.generate.Generator}.
 */
@NullMarked
package dev.gongbu.model.generate;

import org.jspecify.annotations.NullMarked;
