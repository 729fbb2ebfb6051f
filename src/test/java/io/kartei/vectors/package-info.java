/** Injection through everything that carries an author's text, into everything that is made. */
@NullMarked
package io.kartei.vectors;

import org.jspecify.annotations.NullMarked;
