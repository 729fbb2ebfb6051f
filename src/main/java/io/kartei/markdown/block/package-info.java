/** Block parsers: fixes where flexmark lags behind CommonMark, and our dialect's own syntax. */
@NullMarked
package io.kartei.markdown.block;

import org.jspecify.annotations.NullMarked;
