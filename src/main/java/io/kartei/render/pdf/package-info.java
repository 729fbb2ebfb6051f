/** Sheets to print: one PDF for each comparison, on one page where it fits. */
@NullMarked
package io.kartei.render.pdf;

import org.jspecify.annotations.NullMarked;
