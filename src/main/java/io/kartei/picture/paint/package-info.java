/** Pictures that a build paints itself: shapes and letters on a grid of pixels, and PNG. */
@NullMarked
package io.kartei.picture.paint;

import org.jspecify.annotations.NullMarked;
