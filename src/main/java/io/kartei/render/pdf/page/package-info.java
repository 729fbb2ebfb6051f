/** Where printed pages end: what stays together, what moves to the next page, what shrinks. */
@NullMarked
package io.kartei.render.pdf.page;

import org.jspecify.annotations.NullMarked;
