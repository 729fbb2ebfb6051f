/** The files that notes refer to, as they are. */
@NullMarked
package io.kartei.render.files;

import org.jspecify.annotations.NullMarked;
