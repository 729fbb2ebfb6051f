/**
 * Dates as Mermaid's Gantt charts write them: patterns to read them, spans, axes and their ticks.
 */
@NullMarked
package io.kartei.diagram.time;

import org.jspecify.annotations.NullMarked;
