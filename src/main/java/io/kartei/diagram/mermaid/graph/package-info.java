/** Parsers of the types that are graphs: flowcharts, classes, states. */
@NullMarked
package io.kartei.diagram.mermaid.graph;

import org.jspecify.annotations.NullMarked;
