/**
 * The kinds of diagrams that Kartei draws, and how each is read, drawn and described. The entry
 * point from source to drawing.
 */
@NullMarked
package io.kartei.diagram.kind;

import org.jspecify.annotations.NullMarked;
