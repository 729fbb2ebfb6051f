/** What the author configured, in kartei.yaml or as an mdBook, as one set of records. */
@NullMarked
package io.kartei.config;

import org.jspecify.annotations.NullMarked;
