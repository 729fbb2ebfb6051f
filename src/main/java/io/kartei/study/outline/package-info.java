/** The outline of a note: its names, and what it says about each. */
@NullMarked
package io.kartei.study.outline;

import org.jspecify.annotations.NullMarked;
