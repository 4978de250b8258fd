/** What the program costs: JMH benchmarks and measurements of whole processes. Not written yet. */
@NullMarked
package dev.gongbu.benchmark;

import org.jspecify.annotations.NullMarked;
