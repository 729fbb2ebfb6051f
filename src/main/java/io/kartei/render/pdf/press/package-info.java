/**
 * Sets what is printed: one press for everything, and what it needs to know of lines, tables and
 * parts.
 */
@NullMarked
package io.kartei.render.pdf.press;

import org.jspecify.annotations.NullMarked;
