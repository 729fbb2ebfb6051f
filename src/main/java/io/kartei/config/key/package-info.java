/** The keys that configuration files may hold, as data, and the values that files give them. */
@NullMarked
package io.kartei.config.key;

import org.jspecify.annotations.NullMarked;
