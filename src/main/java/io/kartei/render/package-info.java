/** What every output is: a name, and one method over a context. */
@NullMarked
package io.kartei.render;

import org.jspecify.annotations.NullMarked;
