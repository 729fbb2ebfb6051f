/** The author's configuration, from kartei.yaml or an mdBook, as one set of records. */
@NullMarked
package io.kartei.config;

import org.jspecify.annotations.NullMarked;
