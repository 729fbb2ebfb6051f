/** Drawers of the types that are graphs: flowcharts, classes, states. */
@NullMarked
package io.kartei.diagram.draw.graph;

import org.jspecify.annotations.NullMarked;
