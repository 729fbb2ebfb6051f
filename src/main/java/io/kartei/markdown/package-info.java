/** Parses the Markdown of a note; the only package that depends on flexmark. */
@NullMarked
package io.kartei.markdown;

import org.jspecify.annotations.NullMarked;
