/** From the text of one note to a parsed note; the only package that sees flexmark. */
@NullMarked
package io.kartei.markdown;

import org.jspecify.annotations.NullMarked;
