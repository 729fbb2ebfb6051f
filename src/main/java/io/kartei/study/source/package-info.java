/** The card extractors, one per source. */
@NullMarked
package io.kartei.study.source;

import org.jspecify.annotations.NullMarked;
