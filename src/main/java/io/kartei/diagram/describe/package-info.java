/** Descriptions of diagrams in words, as someone would explain the picture. */
@NullMarked
package io.kartei.diagram.describe;

import org.jspecify.annotations.NullMarked;
