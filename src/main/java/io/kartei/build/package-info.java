/** A build from request to result; the only package that knows every output. */
@NullMarked
package io.kartei.build;

import org.jspecify.annotations.NullMarked;
