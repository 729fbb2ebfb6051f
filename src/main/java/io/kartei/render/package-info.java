/** The interface of all outputs: a name, and a method that renders a context. */
@NullMarked
package io.kartei.render;

import org.jspecify.annotations.NullMarked;
