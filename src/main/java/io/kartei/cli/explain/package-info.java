/** Explains in words what was recognised, and why. */
@NullMarked
package io.kartei.cli.explain;

import org.jspecify.annotations.NullMarked;
