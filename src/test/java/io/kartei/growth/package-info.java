/** Work grows as the text does: proved by counting steps, never by a clock. */
@NullMarked
package io.kartei.growth;

import org.jspecify.annotations.NullMarked;
