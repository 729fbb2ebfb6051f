/** Templates and assets; the site's own files take precedence over the bundled ones. */
@NullMarked
package io.kartei.theme;

import org.jspecify.annotations.NullMarked;
