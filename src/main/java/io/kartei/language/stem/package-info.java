/** What the forms of a word have in common. */
@NullMarked
package io.kartei.language.stem;

import org.jspecify.annotations.NullMarked;
