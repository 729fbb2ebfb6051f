/** One extractor for each source of cards. */
@NullMarked
package io.kartei.study.source;

import org.jspecify.annotations.NullMarked;
