/** The lines of a note: what they say, how they are formatted and marked, and where they are. */
@NullMarked
package io.kartei.facts.text;

import org.jspecify.annotations.NullMarked;
