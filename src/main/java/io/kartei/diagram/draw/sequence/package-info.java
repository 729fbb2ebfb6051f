/** The drawer of sequence diagrams. */
@NullMarked
package io.kartei.diagram.draw.sequence;

import org.jspecify.annotations.NullMarked;
