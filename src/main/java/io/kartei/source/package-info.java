/** The author's files, their text, and positions in it. */
@NullMarked
package io.kartei.source;

import org.jspecify.annotations.NullMarked;
