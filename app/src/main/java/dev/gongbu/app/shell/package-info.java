/**
 * The prompt that checks and explains lines of the AWS CLI; start with {@link
 * dev.gongbu.app.shell.Shell}.
 */
@NullMarked
package dev.gongbu.app.shell;

import org.jspecify.annotations.NullMarked;
