/** Quarto and R Markdown: cells, fenced divs, labels and references become Markdown. */
@NullMarked
package io.kartei.dialect.quarto;

import org.jspecify.annotations.NullMarked;
