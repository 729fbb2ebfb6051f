/** Finds what acronyms stand for and what terms mean. */
@NullMarked
package io.kartei.facts.term;

import org.jspecify.annotations.NullMarked;
