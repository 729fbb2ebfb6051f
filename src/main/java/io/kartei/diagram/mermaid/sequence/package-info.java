/** The parser of sequence diagrams. */
@NullMarked
package io.kartei.diagram.mermaid.sequence;

import org.jspecify.annotations.NullMarked;
