/** What the tags of a PDF say beyond what the press makes of elements. */
@NullMarked
package io.kartei.render.pdf.tag;

import org.jspecify.annotations.NullMarked;
