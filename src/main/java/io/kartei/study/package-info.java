/** What is learnt from: cards and comparison sheets, derived from the index. */
@NullMarked
package io.kartei.study;

import org.jspecify.annotations.NullMarked;
