/** Visitors that write a note's body as HTML, plain text, or XHTML for paper. */
@NullMarked
package io.kartei.body;

import org.jspecify.annotations.NullMarked;
