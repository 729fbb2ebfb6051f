/** Lays out boxes and the lines between them. The only package that uses ELK. */
@NullMarked
package io.kartei.diagram.layout;

import org.jspecify.annotations.NullMarked;
