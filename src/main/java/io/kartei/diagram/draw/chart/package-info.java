/** Drawers of Gantt and pie charts. */
@NullMarked
package io.kartei.diagram.draw.chart;

import org.jspecify.annotations.NullMarked;
