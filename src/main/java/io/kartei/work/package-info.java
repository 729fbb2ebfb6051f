/** Work on all cores, with results in a fixed order. */
@NullMarked
package io.kartei.work;

import org.jspecify.annotations.NullMarked;
