/** The outlines of boxes, and the figures for each node shape. */
@NullMarked
package io.kartei.diagram.draw.figure;

import org.jspecify.annotations.NullMarked;
