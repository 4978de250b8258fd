/** What the program costs: the quality of the search, its latency, its start. */
@NullMarked
package dev.gongbu.benchmark;

import org.jspecify.annotations.NullMarked;
