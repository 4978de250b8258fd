/**
 * What belongs together: notes, commands of the AWS CLI and later exercises, computed when the
 * image is made, in one table that is read by id.
 *
 * <p>Start with {@link dev.gongbu.app.link.LinkFile}.
 */
@NullMarked
package dev.gongbu.app.link;

import org.jspecify.annotations.NullMarked;
