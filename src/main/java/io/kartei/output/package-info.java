/**
 * Where a build writes: a sink for files, which are staged next to the site and swapped in under a
 * journal.
 */
@NullMarked
package io.kartei.output;

import org.jspecify.annotations.NullMarked;
