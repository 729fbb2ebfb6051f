/** Diagrams in words: what somebody would say who explains the picture. */
@NullMarked
package io.kartei.diagram.describe;

import org.jspecify.annotations.NullMarked;
