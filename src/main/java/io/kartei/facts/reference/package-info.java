/** Finds exam references and objectives. */
@NullMarked
package io.kartei.facts.reference;

import org.jspecify.annotations.NullMarked;
