/** Exam references: schemes that parse a line of text into sitting and tasks. */
@NullMarked
package io.kartei.exam;

import org.jspecify.annotations.NullMarked;
