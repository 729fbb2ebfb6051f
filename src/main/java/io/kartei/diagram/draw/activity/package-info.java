/** Activity diagrams. */
@NullMarked
package io.kartei.diagram.draw.activity;

import org.jspecify.annotations.NullMarked;
