/** Where boxes and the lines between them go; the only package that sees ELK. */
@NullMarked
package io.kartei.diagram.layout;

import org.jspecify.annotations.NullMarked;
