/** Finds the cards that authors wrote as cards. */
@NullMarked
package io.kartei.facts.card;

import org.jspecify.annotations.NullMarked;
