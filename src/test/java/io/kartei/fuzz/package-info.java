/** What must hold whatever others have written: laws over any input, checked with mutated seeds. */
@NullMarked
package io.kartei.fuzz;

import org.jspecify.annotations.NullMarked;
