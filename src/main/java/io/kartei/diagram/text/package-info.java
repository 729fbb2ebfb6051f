/** How wide words are, and where lines break, the same on every machine. */
@NullMarked
package io.kartei.diagram.text;

import org.jspecify.annotations.NullMarked;
