/** Whole sites, from notes to pages: what a reader or an author would notice. */
@NullMarked
package io.kartei.site;

import org.jspecify.annotations.NullMarked;
