/** The keys that configuration files may hold, as data, and their values in files. */
@NullMarked
package io.kartei.config.key;

import org.jspecify.annotations.NullMarked;
