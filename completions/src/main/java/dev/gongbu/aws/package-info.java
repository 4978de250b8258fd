/** The AWS command model: services, operations, options and shapes, as records. Not written yet. */
@NullMarked
package dev.gongbu.aws;

import org.jspecify.annotations.NullMarked;
