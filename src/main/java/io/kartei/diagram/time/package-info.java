/** Dates in Mermaid's Gantt charts: date patterns, spans, axis formats and ticks. */
@NullMarked
package io.kartei.diagram.time;

import org.jspecify.annotations.NullMarked;
