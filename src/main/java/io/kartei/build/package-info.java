/** One build from request to result; the one place that knows every output. */
@NullMarked
package io.kartei.build;

import org.jspecify.annotations.NullMarked;
