/** mdBook's {@code {{#include file}}}: notes with the files that they include. */
@NullMarked
package io.kartei.include;

import org.jspecify.annotations.NullMarked;
