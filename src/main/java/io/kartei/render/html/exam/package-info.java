/** The exam pages. */
@NullMarked
package io.kartei.render.html.exam;

import org.jspecify.annotations.NullMarked;
