/** Makes cards from tables: what they say about each of several things, and what they compare. */
@NullMarked
package io.kartei.study.table;

import org.jspecify.annotations.NullMarked;
