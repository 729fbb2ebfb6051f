/** Printed cards. */
@NullMarked
package io.kartei.render.pdf.card;

import org.jspecify.annotations.NullMarked;
