/** The Maven goals. */
@NullMarked
package io.kartei.maven;

import org.jspecify.annotations.NullMarked;
