/** Finds the cards that authors wrote as such. */
@NullMarked
package io.kartei.facts.card;

import org.jspecify.annotations.NullMarked;
