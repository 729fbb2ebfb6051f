/** Finds the facts in a note's body: one finder for each kind of fact. */
@NullMarked
package io.kartei.facts;

import org.jspecify.annotations.NullMarked;
