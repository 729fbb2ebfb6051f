/** Templates and assets: the site's own file first, then the bundled one. */
@NullMarked
package io.kartei.theme;

import org.jspecify.annotations.NullMarked;
