/** Where a build writes: a sink of files, staged beside the site and swapped in under a journal. */
@NullMarked
package io.kartei.output;

import org.jspecify.annotations.NullMarked;
