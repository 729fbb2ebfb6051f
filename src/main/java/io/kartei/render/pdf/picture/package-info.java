/** Diagrams and pictures on paper. */
@NullMarked
package io.kartei.render.pdf.picture;

import org.jspecify.annotations.NullMarked;
