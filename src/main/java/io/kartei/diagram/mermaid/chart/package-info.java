/** Parsers of Gantt and pie charts. */
@NullMarked
package io.kartei.diagram.mermaid.chart;

import org.jspecify.annotations.NullMarked;
