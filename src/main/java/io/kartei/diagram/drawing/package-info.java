/** A picture as shapes, whatever it shows and whoever writes it down. */
@NullMarked
package io.kartei.diagram.drawing;

import org.jspecify.annotations.NullMarked;
