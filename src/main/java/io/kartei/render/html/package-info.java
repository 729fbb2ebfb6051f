/** The reading site: one small class per kind of page, rendered with the theme's templates. */
@NullMarked
package io.kartei.render.html;

import org.jspecify.annotations.NullMarked;
