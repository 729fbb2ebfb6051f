/**
 * Parses Mermaid source into diagrams: first the preamble, which all types share, then with a
 * recursive-descent parser per type.
 */
@NullMarked
package io.kartei.diagram.mermaid;

import org.jspecify.annotations.NullMarked;
