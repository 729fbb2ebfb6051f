/** The card review. */
@NullMarked
package io.kartei.render.html.card;

import org.jspecify.annotations.NullMarked;
