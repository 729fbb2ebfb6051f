/**
 * Lays out and prints documents: one printer for everything, and the handling of lines, tables and
 * parts.
 */
@NullMarked
package io.kartei.render.pdf.document;

import org.jspecify.annotations.NullMarked;
