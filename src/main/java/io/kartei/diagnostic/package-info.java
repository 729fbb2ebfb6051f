/** Messages about an author's input: file, line, column, excerpt and hint. */
@NullMarked
package io.kartei.diagnostic;

import org.jspecify.annotations.NullMarked;
