/** From a note's body to the facts in it: one finder for each kind of fact. */
@NullMarked
package io.kartei.facts;

import org.jspecify.annotations.NullMarked;
