/** Where lines of printed text may end: between words, inside them, and never before a comma. */
@NullMarked
package io.kartei.render.pdf.line;

import org.jspecify.annotations.NullMarked;
