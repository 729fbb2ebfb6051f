/**
 * Sets what is printed: one printer for everything, and what it needs to know of lines, tables and
 * parts.
 */
@NullMarked
package io.kartei.render.pdf.document;

import org.jspecify.annotations.NullMarked;
