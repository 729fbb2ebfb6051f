/**
 * Mermaid source to diagrams: a preamble shared by all types, then one recursive-descent parser for
 * each.
 */
@NullMarked
package io.kartei.diagram.mermaid;

import org.jspecify.annotations.NullMarked;
