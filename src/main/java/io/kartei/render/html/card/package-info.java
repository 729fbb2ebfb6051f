/** The review of cards. */
@NullMarked
package io.kartei.render.html.card;

import org.jspecify.annotations.NullMarked;
