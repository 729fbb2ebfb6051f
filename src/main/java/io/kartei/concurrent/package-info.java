/** Work on all cores, with results in a fixed order. */
@NullMarked
package io.kartei.concurrent;

import org.jspecify.annotations.NullMarked;
