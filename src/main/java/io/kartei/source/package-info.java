/** The author's files: which there are, their text, and the places in it. */
@NullMarked
package io.kartei.source;

import org.jspecify.annotations.NullMarked;
