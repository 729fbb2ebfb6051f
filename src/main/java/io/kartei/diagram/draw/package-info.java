/** Turns diagrams into drawings, with one drawer per kind. */
@NullMarked
package io.kartei.diagram.draw;

import org.jspecify.annotations.NullMarked;
