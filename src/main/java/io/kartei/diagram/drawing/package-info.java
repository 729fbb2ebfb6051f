/** Pictures made of shapes, independent of what they show and of the output format. */
@NullMarked
package io.kartei.diagram.drawing;

import org.jspecify.annotations.NullMarked;
