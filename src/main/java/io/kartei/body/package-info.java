/** Visitors over a note's body: HTML, plain text, HTML for paper. */
@NullMarked
package io.kartei.body;

import org.jspecify.annotations.NullMarked;
