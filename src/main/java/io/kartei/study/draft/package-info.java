/** The input and the output of the card extractors. */
@NullMarked
package io.kartei.study.draft;

import org.jspecify.annotations.NullMarked;
