/** The printed outputs: the book, and PDFs of sheets and cards. */
@NullMarked
package io.kartei.render.pdf;

import org.jspecify.annotations.NullMarked;
