/** The cards as packages and as text for Anki. */
@NullMarked
package io.kartei.render.anki;

import org.jspecify.annotations.NullMarked;
