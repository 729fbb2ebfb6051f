/** Builds the deck: decides which cards stay, and gives each its id and context. */
@NullMarked
package io.kartei.study;

import org.jspecify.annotations.NullMarked;
