/** Comparison sheets and cheat sheets. */
@NullMarked
package io.kartei.render.pdf.sheet;

import org.jspecify.annotations.NullMarked;
