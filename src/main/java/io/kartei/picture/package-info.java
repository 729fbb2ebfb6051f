/** Checks the pictures that authors put next to their notes, and makes them harmless. */
@NullMarked
package io.kartei.picture;

import org.jspecify.annotations.NullMarked;
