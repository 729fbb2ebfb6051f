/** The reading site: one small class for each kind of page, filled into the theme's templates. */
@NullMarked
package io.kartei.render.html;

import org.jspecify.annotations.NullMarked;
