/**
 * The kinds of diagrams that Kartei draws: how each is read, drawn and told; a source goes in here,
 * and comes out as a drawing.
 */
@NullMarked
package io.kartei.diagram.kind;

import org.jspecify.annotations.NullMarked;
