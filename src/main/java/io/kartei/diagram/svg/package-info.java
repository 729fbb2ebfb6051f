/** Writes drawings as SVG. */
@NullMarked
package io.kartei.diagram.svg;

import org.jspecify.annotations.NullMarked;
