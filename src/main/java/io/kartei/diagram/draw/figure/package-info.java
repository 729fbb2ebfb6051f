/** The outlines of boxes, and what stands for which shape of a node. */
@NullMarked
package io.kartei.diagram.draw.figure;

import org.jspecify.annotations.NullMarked;
