/** mdBook's {@code {{#include file}}}: notes woven with the files they draw in. */
@NullMarked
package io.kartei.include;

import org.jspecify.annotations.NullMarked;
