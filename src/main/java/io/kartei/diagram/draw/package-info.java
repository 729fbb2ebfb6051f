/** Diagrams to drawings: one drawer for each kind. */
@NullMarked
package io.kartei.diagram.draw;

import org.jspecify.annotations.NullMarked;
