/** Expands mdBook's {@code {{#include file}}} in notes. */
@NullMarked
package io.kartei.include;

import org.jspecify.annotations.NullMarked;
