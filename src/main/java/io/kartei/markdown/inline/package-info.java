/** Inline constructs: CommonMark's where flexmark lags behind it, and those of the dialect. */
@NullMarked
package io.kartei.markdown.inline;

import org.jspecify.annotations.NullMarked;
