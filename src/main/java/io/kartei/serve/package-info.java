/** The preview for authors: served from memory, rebuilt and reloaded on change. */
@NullMarked
package io.kartei.serve;

import org.jspecify.annotations.NullMarked;
