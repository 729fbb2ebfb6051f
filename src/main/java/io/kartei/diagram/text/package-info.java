/** Measures text and breaks lines, with the same results on every machine. */
@NullMarked
package io.kartei.diagram.text;

import org.jspecify.annotations.NullMarked;
