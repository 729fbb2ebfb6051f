/** Decides what tables are for, and turns those that compare things into comparisons. */
@NullMarked
package io.kartei.facts.table;

import org.jspecify.annotations.NullMarked;
