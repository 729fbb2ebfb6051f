/** The cards for Anki, as a package and as text. */
@NullMarked
package io.kartei.render.anki;

import org.jspecify.annotations.NullMarked;
