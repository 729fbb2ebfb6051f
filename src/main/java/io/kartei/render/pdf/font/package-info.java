/** The fonts for printing, and the files that come with them. */
@NullMarked
package io.kartei.render.pdf.font;

import org.jspecify.annotations.NullMarked;
