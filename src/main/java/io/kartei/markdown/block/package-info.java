/** Block constructs: CommonMark's where flexmark lags behind it, and those of the dialect. */
@NullMarked
package io.kartei.markdown.block;

import org.jspecify.annotations.NullMarked;
