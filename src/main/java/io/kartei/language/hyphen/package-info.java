/** Where words may be hyphenated at the end of a line. */
@NullMarked
package io.kartei.language.hyphen;

import org.jspecify.annotations.NullMarked;
