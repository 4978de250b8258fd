/**
 * Makes the image of the program at package time: run-time, jars, content and AOT caches.
 *
 * <p>Start with {@link dev.gongbu.app.build.Image}. Nothing here runs when a learner uses the
 * program.
 */
@NullMarked
package dev.gongbu.app.build;

import org.jspecify.annotations.NullMarked;
