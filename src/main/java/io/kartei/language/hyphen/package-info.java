/** Where words may be parted at the end of a line. */
@NullMarked
package io.kartei.language.hyphen;

import org.jspecify.annotations.NullMarked;
