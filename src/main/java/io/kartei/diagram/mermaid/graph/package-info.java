/** Parsers of the graph types: flowcharts, class diagrams and state diagrams. */
@NullMarked
package io.kartei.diagram.mermaid.graph;

import org.jspecify.annotations.NullMarked;
